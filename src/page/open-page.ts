import { fetchOnce } from './fetch-once.ts';

/** Returns what runs the page's program. It is fetched, and bound to the page, when it is first needed. */
export const openPage = fetchOnce(() =>
  import('./controller/controller.ts').then(({ createController }) => createController()),
);
