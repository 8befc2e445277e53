/** Returns an address on this site, wherever it is served: the base may end in a slash or not. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
