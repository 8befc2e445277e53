import { readAtBuild, type DataReader } from '../../page/figures/figure-data.ts';
import type { Values } from '../../notebook/values/run-report.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/src/page/figures/*.ts', '!**/*.test.ts', '!**/*.svelte.ts'],
  { eager: true },
);

/**
 * What each figure reads of a program, by the figure's name: `readNeuron`, of a file in
 * src/page/figures/, is the reader of `<NeuronFigure>`.
 */
export const figureReaders: Readonly<Record<string, (values: Values) => unknown>> =
  Object.fromEntries(
    Object.values(files)
      .flatMap((file) => Object.entries(file))
      .filter((entry): entry is [string, DataReader<unknown>] => isReader(entry[1]))
      .map(([name, reader]) => {
        const figure = `${name.replace(/^read/, '')}Figure`;
        return [figure, (values: Values) => readAtBuild(figure, values, reader)];
      }),
  );

function isReader(value: unknown): value is DataReader<unknown> {
  return typeof value === 'function' && 'needs' in value;
}
