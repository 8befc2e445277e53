/** The keys of what a browser stores for a reader. They stay: readers have stored things there. */
export const storageKeys = {
  theme: 'theme',
  types: 'check-types',
  edits: (chapter: string) => `edits:${chapter}`,
  /** A record of edits that another version of the site has written, and this one cannot read. */
  unreadEdits: (chapter: string) => `edits:${chapter}:unread`,
  /** Texts that have stood in the cells. */
  versions: (chapter: string) => `versions:${chapter}`,
  worksheets: (chapter: string) => `worksheets/${chapter}`,
  guesses: (chapter: string) => `guesses/${chapter}`,
} as const;

/** Returns what is stored under a key; null where there is nothing, or storage is forbidden. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Stores a text, or removes what is stored.
 *
 * @returns whether the browser does so: a storage can be full, or forbidden
 */
export function store(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
