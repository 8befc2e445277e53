import { format as formatOfNode } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamText } from '../../values/output.ts';
import { Budget } from '../budget/budget.ts';
import { format } from './format.ts';

const room = (bytes = 1_000_000, lines = 1_000) => new Budget({ lines, bytes });
const text = (args: readonly unknown[], budget = room()) =>
  streamText({ kind: 'text', stream: 'log', indent: 0, parts: format(args, budget) });

describe('format(args, budget)', () => {
  it.each([
    [['%s is %d', 'z', 0.44], 'z is 0.44'],
    [['100%', 1], '100% 1'],
    [['100%%'], '100%%'],
    [['100%% of %s', 'it'], '100% of it'],
    [['%d%%', 5, 'more'], '5% more'],
    [['%s and %s', 'one'], 'one and %s'],
    [['%c%s', 'color: red', 'a'], 'a'],
    [['%x', 1], '%x 1'],
    [['%i %f', '2.9', '2.9'], '2 2.9'],
    [[-0, '%s'], '-0 %s'],
    [[], ''],
    [['', 'a'], ' a'],
  ])('writes %j as %j', (args, written) => {
    expect(text(args)).toBe(written);
    expect(formatOfNode(...(args as unknown[]))).toBe(written);
  });

  it('fills in any numbers and texts as Node does', () => {
    const piece = fc.constantFrom('%s', '%d', '%i', '%f', '%j', '%c', '%%', '%', 'a', ' ', '%x');
    const value = fc.oneof(
      fc.integer(),
      fc.constantFrom(-0, NaN, 1.5, null, undefined, true, 'b', '7.25', '%s'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(value, { maxLength: 5 }), (pieces, values) => {
        const first = pieces.join('');
        expect(text([first, ...values])).toBe(formatOfNode(first, ...values));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps values as data, so that the page can draw them', () => {
    expect(format(['%o|%O', 1n, [2]], room())).toMatchObject([
      { kind: 'bigint', value: 1n },
      '|',
      { kind: 'list', items: [{ kind: 'number', value: 2 }] },
    ]);
  });

  it('takes all that it writes from the budget, whatever carries it', () => {
    const taken = (...args: readonly unknown[]) => {
      const budget = room(1_000);
      format(args, budget);
      return 1_000 - budget.characters;
    };
    const long = 'x'.repeat(100);
    expect(taken(long)).toBe(100);
    expect(taken('%s', long)).toBe(100);
    expect(taken('%s|%s', long, long)).toBe(201);
    expect(taken('a', long)).toBe(101);
    expect(taken('%j', [long])).toBe(104); // with quotes and brackets
  });

  it('counts the line breaks of what it fills in', () => {
    const budget = room(1_000, 10);
    format(['%s\n%s', 'a\nb', 'c'], budget);
    expect(budget.lines).toBe(8);
  });

  it('says how many arguments are left out where there is no room for more', () => {
    const budget = room();
    budget.nodes = 3;
    // An argument takes two, one of them for its value.
    expect(format([1, 2, 3, 4], budget).slice(-2)).toEqual([' ', '... 3 more items']);
  });
});
