import { describe, expect, it } from 'vitest';
import { outputsOf as printed } from '../fixture/printed.ts';
import { serialise } from '../runtime/serialise/serialise.ts';
import { chosenView, subjectsOf } from './subjects.ts';

const valuesOf = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, serialise(value, { depth: 8 })]),
  );
const briefly = (subjects: ReturnType<typeof subjectsOf>) =>
  subjects.map(({ id, label, isPrinted, isAll }) => ({ id, label, isPrinted, isAll }));

describe('subjectsOf(outputs, names, values)', () => {
  it('takes all that is printed, where it is one thing, and what names hold', () => {
    const outputs = printed((console) => console.table([{ a: 1 }, { a: 2 }, { a: 4 }]));
    const values = valuesOf({ list: [1, 2, 3], other: [3, 2, 1], z: 4 });
    expect(briefly(subjectsOf(outputs, ['list', 'z'], values))).toEqual([
      { id: '0', label: 'the output', isPrinted: true, isAll: true },
      { id: 'list', label: 'list', isPrinted: false, isAll: false },
    ]);
  });

  it('counts the things that are printed, and calls one by its name that has one', () => {
    const z = [1.5, 2, 3];
    const outputs = printed((console) => {
      console.log('so');
      console.log([1, 2, 3]);
      console.log(z);
    });
    expect(briefly(subjectsOf(outputs, ['z'], valuesOf({ z })))).toEqual([
      { id: '1', label: 'output 2', isPrinted: true, isAll: false },
      { id: '2', label: 'z', isPrinted: true, isAll: false },
    ]);
  });

  it('takes lines of one number each as one thing', () => {
    const outputs = printed((console) => {
      console.log('losses');
      for (let loss = 8; loss > 0; loss -= 1) console.log(loss);
      console.log(1, 2);
    });
    const subjects = subjectsOf(outputs, [], {});
    expect(briefly(subjects)).toEqual([
      { id: '1', label: 'output 2', isPrinted: true, isAll: false },
    ]);
  });

  it('has nothing for a cell that shows a number and keeps one', () => {
    const outputs = printed((console) => console.log(0.44));
    expect(subjectsOf(outputs, ['z'], valuesOf({ z: 0.44 }))).toEqual([]);
  });
});

describe('chosenView(subjects, choice)', () => {
  const subjects = subjectsOf([], ['list'], valuesOf({ list: [1, 2, 3] }));

  it('keeps to what was chosen, and to the first view where that is gone', () => {
    expect(chosenView(subjects, { id: 'list', kind: 'table' })?.view.kind).toBe('table');
    expect(chosenView(subjects, { id: 'list', kind: 'drawing' })?.view.kind).toBe('plot');
    expect(chosenView(subjects, { id: 'gone', kind: 'plot' })).toBeUndefined();
    expect(chosenView(subjects, undefined)).toBeUndefined();
  });
});
