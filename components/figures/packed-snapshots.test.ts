import { expect, test } from 'vitest';
import { packSnapshots, thinSnapshots, unpackSnapshots } from './packed-snapshots.ts';
import type { Trained } from './training-values.ts';

const model: Trained = { w1: 1.25, w2: -2, w3: 3, w4: 4, w5: 5, w6: 6, b1: 7, b2: 8, b3: 9 };

test('snapshots are unpacked as they were, to five digits', () => {
  const snapshots = [
    { epoch: 0, loss: 0.5, model },
    { epoch: 1000, loss: 0.00236172, model: { ...model, w1: 1.98765432, b3: -0.3 } },
  ];
  expect(packSnapshots(snapshots).split(';')[0]).toBe('0,0.5,1.25,-2,3,4,5,6,7,8,9');
  expect(unpackSnapshots(packSnapshots(snapshots))).toEqual([
    snapshots[0],
    { epoch: 1000, loss: 0.00236172, model: { ...model, w1: 1.9877, b3: -0.3 } },
  ]);
});

test('snapshots are thinned evenly on the axis of epochs, and the ends stay', () => {
  const all = Array.from({ length: 1001 }, (_, epoch) => ({ epoch, loss: 1, model }));
  const epochs = thinSnapshots(all, 30).map(({ epoch }) => epoch);
  // 30 places on log(1001) = 6.909: the first epochs are far apart there, so they stay.
  expect(epochs.slice(0, 4)).toEqual([0, 1, 2, 3]);
  expect(epochs.at(-1)).toBe(1000);
  expect(epochs.length).toBeLessThanOrEqual(31);
});
