import { setText } from '../set-text.ts';

/** Matches the errors of Chromium, Firefox and WebKit for a module that could not be fetched. */
const isUnfetched = /imported module|Importing a module/;

// A browser may remember that a file is not there until the page is loaded again.
const message =
  'This part of the page could not be fetched. Are you online? Press again, or reload the page.';

/**
 * Reports parts of the page that could not be fetched, as without a network or where a new build
 * has replaced them: at the cell where the reader has asked for one, or at the last cell above. A
 * part that the reader has not asked for is silently tried again when the reader does.
 */
export function reportUnfetched(): void {
  let pressed: Node = document.body;
  let status: Element | undefined;
  const report = () => {
    const cells = Array.from(document.querySelectorAll('[data-cell]'));
    const above = cells.findLast(
      (cell) => cell.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    status = (above ?? cells[0])?.querySelector('.message') ?? undefined;
    for (const element of [status, document.getElementById('announcement')])
      setText(element, message);
  };
  for (const press of ['pointerdown', 'click', 'keydown'])
    document.addEventListener(
      press,
      ({ target, type }) => {
        if (target instanceof Node) pressed = target;
        if (type !== 'pointerdown' && status?.textContent === message) status.textContent = '';
      },
      true,
    );
  addEventListener('unhandledrejection', (event) => {
    if (!(event.reason instanceof Error && isUnfetched.test(event.reason.message))) return;
    event.preventDefault();
    report();
  });

  // Astro fetches a figure when it comes into view, and dispatches this event where that fails.
  document.addEventListener('astro:hydration-error', (event) => {
    const island = event.target;
    if (!(island instanceof HTMLElement)) return;
    event.preventDefault();
    if (island.contains(pressed)) report();
    const retry = () => {
      for (const press of ['pointerdown', 'keydown']) island.removeEventListener(press, retry);
      // An island that is inserted begins anew, even in its own place.
      island.parentNode?.insertBefore(island, island.nextSibling);
    };
    for (const press of ['pointerdown', 'keydown']) island.addEventListener(press, retry);
  });
}
