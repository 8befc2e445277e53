/** Prints one worksheet, and nothing else of the page. */
export function printSheet(sheet: HTMLElement): void {
  const root = document.documentElement;
  root.dataset['print'] = 'sheet';
  sheet.dataset['printed'] = '';
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['print'];
      delete sheet.dataset['printed'];
    },
    { once: true },
  );
  print();
}
