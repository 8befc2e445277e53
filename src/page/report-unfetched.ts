/** The words of Chromium and Firefox, and those of WebKit. */
const isUnfetched = /imported module|Importing a module/;

// A browser may keep to it that a file is not there until the page is loaded again.
const words =
  'This part of the page could not be fetched. Are you online? Press again, or reload the page.';

/**
 * Parts of the page are fetched when they are needed, which fails without a network, or where a new
 * build has replaced them. It is said at the cell where a hand has asked for one, or at the last cell
 * above; a part that no hand has asked for is silently tried again when one does.
 */
export function tellUnfetched(): void {
  let pressed: Node = document.body;
  let said: Element | undefined;
  const tell = () => {
    const cells = Array.from(document.querySelectorAll('[data-cell]'));
    const above = cells.findLast(
      (cell) => cell.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    said = (above ?? cells[0])?.querySelector('.said') ?? undefined;
    for (const place of [said, document.getElementById('announcement')])
      if (place) place.textContent = words;
  };
  for (const press of ['pointerdown', 'click', 'keydown'])
    document.addEventListener(
      press,
      ({ target, type }) => {
        if (target instanceof Node) pressed = target;
        if (type !== 'pointerdown' && said?.textContent === words) said.textContent = '';
      },
      true,
    );
  addEventListener('unhandledrejection', (event) => {
    if (!(event.reason instanceof Error && isUnfetched.test(event.reason.message))) return;
    event.preventDefault();
    tell();
  });

  // Astro fetches a figure when it comes into view, and says so where that fails.
  document.addEventListener('astro:hydration-error', (event) => {
    const island = event.target;
    if (!(island instanceof HTMLElement)) return;
    event.preventDefault();
    if (island.contains(pressed)) tell();
    const again = () => {
      for (const press of ['pointerdown', 'keydown']) island.removeEventListener(press, again);
      // Put in its place anew, it begins anew.
      island.parentNode?.insertBefore(island, island.nextSibling);
    };
    for (const press of ['pointerdown', 'keydown']) island.addEventListener(press, again);
  });
}
