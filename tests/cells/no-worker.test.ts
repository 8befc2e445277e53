import { expect, it } from 'vitest';
import { output, run } from '../fixture/cell.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

it.each([
  ['has no workers', () => Reflect.deleteProperty(globalThis, 'Worker')],
  [
    'lets a worker end before it has started',
    () => {
      const { Worker } = globalThis;
      globalThis.Worker = class extends Worker {
        constructor() {
          super('data:text/javascript,throw 1');
        }
      };
    },
  ],
])('a browser that %s is said to run nothing, and nothing counts for ever', async (_, breakIt) => {
  const page = await openPage('/single-neuron/', {
    prepare: (fresh) => fresh.addInitScript(breakIt),
    provokes: /data:text|Content Security/,
  });
  await run(page, 'weighted-sum', 'error');
  expect(await output(page, 'weighted-sum')).toContain('does not start the worker');
});
