/** Returns an address on this site, wherever it is served: the base may or may not end in a slash. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
