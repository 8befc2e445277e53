const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '::highlight(name){background-color:color-mix(in oklab,var(--ink) 14%,transparent);text-decoration:underline var(--ink)}',
);

/** Marks a part of a listing, where the browser can mark without changing the page; or nothing. */
export function markName(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  if (range) CSS.highlights.set('name', new Highlight(range));
  else CSS.highlights.delete('name');
}
