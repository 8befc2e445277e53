/** A worksheet comes alive when it comes into view, or when one of its fields is focused. */
const all = document.querySelectorAll<HTMLElement>('[data-sheet]');
let page: Promise<typeof import('./live-sheet.ts')> | undefined;

const open = (sheet: Element) => {
  observer.unobserve(sheet);
  if (sheet instanceof HTMLElement)
    void (page ??= import('./live-sheet.ts')).then(({ liveSheet }) => liveSheet(sheet));
};
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) open(target);
  },
  { rootMargin: '300px' },
);
for (const sheet of all) {
  observer.observe(sheet);
  sheet.addEventListener('focusin', () => open(sheet), { once: true });
}
