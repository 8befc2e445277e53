import type { OpenPage } from '../fixture/use-chromium.ts';

/** Returns what the page of a chapter shows as outputs of its cells, a row of a table as `a | b`. */
export async function shownOn(openPage: OpenPage, slug: string): Promise<string> {
  const page = await openPage(`/${slug}/`, { javaScriptEnabled: false });
  const texts = await page.locator('[data-output]').evaluateAll((outputs) =>
    outputs.map((output) => {
      for (const table of output.querySelectorAll('table'))
        table.replaceWith(
          Array.from(table.rows, (row) =>
            Array.from(row.cells, (one) => one.textContent).join(' | '),
          ).join('\n'),
        );
      return output.textContent ?? '';
    }),
  );
  await page.context().close();
  return texts
    .filter((text) => text !== '')
    .join('\n')
    .trim();
}

/** Returns what Node printed with its tables as `shownOn` has them. */
export const withoutBoxes = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => !/^[┌├└]/.test(line))
    .map((line) =>
      line.startsWith('│')
        ? line
            .split('│')
            .slice(1, -1)
            .map((one) => one.trim())
            .join(' | ')
        : line,
    )
    .join('\n')
    .trim();

/**
 * Returns the words of what was printed. The three engines break lines, quote texts and head a table's
 * first column each in their own way; the numbers and the words are the same.
 */
export const words = (printed: string): string[] =>
  printed
    .replace(/\((?:index|idx)\)|[|┌┬┐├┼┤└┴┘─│'",]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
