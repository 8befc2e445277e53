import { fetchOnce } from './fetch-once.ts';

/** Returns the page's controller, which is fetched when it is first needed. */
export const openPage = fetchOnce(() =>
  import('./controller/controller.ts').then(({ createController }) => createController()),
);
