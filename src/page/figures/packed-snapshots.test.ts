import { expect, test } from 'vitest';
import { packSnapshots, thinSnapshots, unpackSnapshots } from './packed-snapshots.ts';
import type { Trained } from './training-data.ts';

const model: Trained = { w1: 1.25, w2: -2, w3: 3, w4: 4, w5: 5, w6: 6, b1: 7, b2: 8, b3: 9 };

test('snapshots are unpacked as they were, to six decimals of the loss and three of the rest', () => {
  const snapshots = [
    { epoch: 0, loss: 0.5, model },
    { epoch: 1000, loss: 0.0023617, model: { ...model, w1: 1.98765432, b3: -0.3 } },
  ];
  // 0.5 is 500,000 millionths, and 2,362 of them remain: 497,638 fewer. w1 grows by 738
  // thousandths, from 1,250 to 1,988; b3 falls by 9,300, from 9,000 to −300.
  expect(packSnapshots(snapshots)).toBe(
    '0,1000;500000,-497638;1250,738;-2000,0;3000,0;4000,0;5000,0;6000,0;7000,0;8000,0;9000,-9300',
  );
  expect(unpackSnapshots(packSnapshots(snapshots))).toEqual([
    snapshots[0],
    { epoch: 1000, loss: 0.002362, model: { ...model, w1: 1.988, b3: -0.3 } },
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
