import { closest } from '../closest.ts';
import { fetchOnce } from '../fetch-once.ts';

const load = fetchOnce(() => import('./live-sheet.ts'));

// A worksheet becomes live when it comes into view, or when one of its fields is focused.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting)
        load().then(
          ({ makeSheetLive }) => makeSheetLive(target),
          // What could not be fetched is tried again when a field is focused.
          () => {},
        );
  },
  { rootMargin: '300px' },
);
for (const sheet of document.querySelectorAll('[data-sheet]')) {
  observer.observe(sheet);
  sheet.addEventListener(
    'focusin',
    () => void load().then(({ makeSheetLive }) => makeSheetLive(sheet)),
  );
  // A button that is pressed before then is pressed again when it answers.
  sheet.addEventListener('click', ({ target }) => {
    const button = closest(target, 'button');
    if (!button || sheet.matches('[data-awake]')) return;
    void load().then(async ({ makeSheetLive }) => {
      await makeSheetLive(sheet);
      button.click();
    });
  });
}
