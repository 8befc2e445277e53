/** Where this browser keeps what belongs to a reader. The names stay: readers have things there. */
export const storageKeys = {
  theme: 'theme',
  /** Whether types are checked. */
  types: 'check-types',
  edits: (chapter: string) => `edits:${chapter}`,
  worksheets: (chapter: string) => `worksheets/${chapter}`,
} as const;
