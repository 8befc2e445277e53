import { fetchOnce } from '../fetch-once.ts';

/** A worksheet comes alive when it comes into view, or when one of its fields is focused. */
const open = fetchOnce(() => import('./live-sheet.ts'));

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting)
        open().then(
          ({ liveSheet }) => liveSheet(target),
          // What could not be fetched is tried again when a field is focused.
          () => {},
        );
  },
  { rootMargin: '300px' },
);
for (const sheet of document.querySelectorAll('[data-sheet]')) {
  observer.observe(sheet);
  sheet.addEventListener('focusin', () => void open().then(({ liveSheet }) => liveSheet(sheet)));
}
