import { fetchOnce } from './fetch-once.ts';

/** Fetches what runs the page's program, and opens the page with it: the first time it is needed. */
export const openPage = fetchOnce(() =>
  import('./controller.ts').then(({ chapterPage }) => chapterPage()),
);
