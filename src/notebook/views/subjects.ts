import type { Output } from '../values/output.ts';
import type { Values } from '../values/run-report.ts';
import type { View, ViewKind } from './view.ts';
import { numbersOfLine, viewsOf, viewsOfLines, viewsOfValue } from './views-of.ts';

/** A part of a cell that can be seen in other ways: what it printed, or what a name of it holds. */
export interface Subject {
  /** Identifies the subject in its cell, in every run. */
  readonly id: string;
  readonly label: string;
  readonly isPrinted: boolean;
  /** Whether it is all that the cell printed: then its drawing replaces the text. */
  readonly isAll: boolean;
  readonly views: readonly View[];
}

/** More outputs, or names, than anybody chooses from have no views. */
const most = 100;
const longestLabel = 60;

/**
 * Returns what of a cell can be seen in other ways.
 *
 * @param names the top-level names that the cell declares
 */
export function subjectsOf(
  outputs: readonly Output[],
  names: readonly string[],
  values: Values,
): Subject[] {
  const blocks = blocksOf(outputs).slice(0, most);
  const printed = blocks.flatMap((block, index): Subject[] => {
    const [only] = block;
    const views = only && block.length === 1 ? viewsOf(only) : viewsOfLines(block);
    if (views.length === 0) return [];
    const label = blocks.length === 1 ? 'the output' : `output ${index + 1}`;
    return [{ id: String(index), label, isPrinted: true, isAll: blocks.length === 1, views }];
  });
  const held = names.slice(0, most).flatMap((name): Subject[] => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const views = value ? viewsOfValue(value) : [];
    return views.length > 0
      ? [{ id: name, label: name.slice(0, longestLabel), isPrinted: false, isAll: false, views }]
      : [];
  });
  // Written once each: among a hundred lists, every pair is compared.
  const keys = new Map(
    [...printed, ...held].map((subject) => [subject, JSON.stringify(subject.views[0])]),
  );
  const isSame = (one: Subject, other: Subject) => keys.get(one) === keys.get(other);
  // A list that was printed is better called by its name than by its number, and offered once.
  const named = printed.map((subject) => ({
    ...subject,
    label: held.find((other) => isSame(subject, other))?.label ?? subject.label,
  }));
  return [...named, ...held.filter((one) => !printed.some((other) => isSame(one, other)))];
}

/** The view that a reader has chosen: of which subject, and of what kind. */
export interface ViewChoice {
  readonly id: string;
  readonly kind: ViewKind;
}

/** Returns the chosen view, where the latest run still has it. */
export function chosenView(
  subjects: readonly Subject[],
  choice: ViewChoice | undefined,
): { subject: Subject; view: View } | undefined {
  const subject = subjects.find(({ id }) => id === choice?.id);
  const view = subject?.views.find(({ kind }) => kind === choice?.kind) ?? subject?.views[0];
  return subject && view && { subject, view };
}

/** Puts outputs together that are lines of equally many numbers. */
function blocksOf(outputs: readonly Output[]): Output[][] {
  const blocks: Output[][] = [];
  let width = 0;
  for (const output of outputs) {
    const numbers = numbersOfLine(output)?.length ?? 0;
    const last = blocks.at(-1);
    if (last && numbers > 0 && numbers === width) last.push(output);
    else blocks.push([output]);
    width = numbers;
  }
  return blocks;
}
