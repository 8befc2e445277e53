import { parameters, type Snapshot, type Trained } from './training-data.ts';

/**
 * Snapshots as text that weighs little in a page: one row for the epochs, one for the losses and
 * one for each of the nine numbers. A row has the first value and then the differences from one to
 * the next, counted in the last digit that is stored. A training moves slowly, so these are small
 * and alike.
 */
export type PackedSnapshots = string;

/** Parts of one that are stored: finer than a drawing shows. */
const PARTS = { epoch: 1, loss: 1e6, model: 1e3 };

export function packSnapshots(snapshots: readonly Snapshot[]): PackedSnapshots {
  return [
    packRow(snapshots, PARTS.epoch, ({ epoch }) => epoch),
    packRow(snapshots, PARTS.loss, ({ loss }) => loss),
    ...parameters.map((name) => packRow(snapshots, PARTS.model, ({ model }) => model[name])),
  ].join(';');
}

function packRow(
  snapshots: readonly Snapshot[],
  parts: number,
  read: (snapshot: Snapshot) => number,
): string {
  const counts = snapshots.map((snapshot) => Math.round(read(snapshot) * parts));
  return counts.map((count, index) => count - (counts[index - 1] ?? 0)).join();
}

export function unpackSnapshots(packed: PackedSnapshots): Snapshot[] {
  const [epochs = [], losses = [], ...numbers] = packed.split(';').map((row) => {
    let sum = 0;
    return row.split(',').map((added) => (sum += Number(added)));
  });
  return epochs.map((epoch, at) => ({
    epoch,
    loss: (losses[at] ?? 0) / PARTS.loss,
    model: Object.fromEntries(
      parameters.map((name, i) => [name, (numbers[i]?.[at] ?? 0) / PARTS.model]),
    ) as Trained,
  }));
}

/**
 * Returns so many of the snapshots, evenly on an axis on which an epoch e stands at log(1 + e), and
 * always the first and the last.
 */
export function thinSnapshots(snapshots: readonly Snapshot[], count: number): Snapshot[] {
  const end = Math.log1p(Math.max(...snapshots.map(({ epoch }) => epoch), 1));
  let stop = -1;
  return snapshots.filter(({ epoch }, index) => {
    const next = Math.floor((count * Math.log1p(Math.max(epoch, 0))) / end);
    if (next === stop && index < snapshots.length - 1) return false;
    stop = next;
    return true;
  });
}
