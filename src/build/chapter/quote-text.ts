/** Returns the text of a slot that holds nothing but text. */
export function quoteText(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
