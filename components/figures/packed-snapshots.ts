import type { Snapshot, Trained } from './training-values.ts';

/** Snapshots as rows of numbers, which weigh little in a page: the epoch, its loss, the nine numbers. */
export type PackedSnapshots = string;

const NAMES = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'b1', 'b2', 'b3'] as const;
/** More digits than a drawing shows. */
const DIGITS = { loss: 6, model: 5 };

export function packSnapshots(snapshots: readonly Snapshot[]): PackedSnapshots {
  return snapshots
    .map(({ epoch, loss, model }) =>
      [
        epoch,
        Number(loss.toPrecision(DIGITS.loss)),
        ...NAMES.map((name) => Number(model[name].toPrecision(DIGITS.model))),
      ].join(),
    )
    .join(';');
}

export function unpackSnapshots(packed: PackedSnapshots): Snapshot[] {
  return packed.split(';').map((row) => {
    const [epoch = 0, loss = 0, ...numbers] = row.split(',').map(Number);
    const model = Object.fromEntries(NAMES.map((name, i) => [name, numbers[i] ?? 0]));
    return { epoch, loss, model: model as Trained };
  });
}

/**
 * So many of the snapshots, spread evenly on an axis on which an epoch e stands at log(1 + e), and
 * always the first and the last.
 */
export function thinSnapshots(snapshots: readonly Snapshot[], count: number): Snapshot[] {
  const end = Math.log1p(Math.max(...snapshots.map(({ epoch }) => epoch), 1));
  let place = -1;
  return snapshots.filter(({ epoch }, index) => {
    const next = Math.floor((count * Math.log1p(Math.max(epoch, 0))) / end);
    if (next === place && index < snapshots.length - 1) return false;
    place = next;
    return true;
  });
}
