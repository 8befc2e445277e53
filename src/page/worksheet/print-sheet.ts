/** Prints one worksheet with its answers on a page after it, and nothing else of the page. */
export function printSheet(sheet: HTMLElement): void {
  const root = document.documentElement;
  const answers = document.querySelector<HTMLElement>(
    `.answer-page [data-answers="${sheet.dataset['sheet'] ?? ''}"]`,
  );
  root.dataset['print'] = 'sheet';
  for (const part of [sheet, answers]) part?.setAttribute('data-printed', '');
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['print'];
      for (const part of [sheet, answers]) part?.removeAttribute('data-printed');
    },
    { once: true },
  );
  print();
}
