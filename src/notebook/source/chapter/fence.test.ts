import { describe, expect, it } from 'vitest';
import { readFence } from './fence.ts';

describe('readFence(language, meta)', () => {
  it('takes `ts cell name="…"` for a cell of that name', () => {
    expect(readFence('ts', 'cell name="weighted-sum"')).toEqual({
      kind: 'cell',
      name: 'weighted-sum',
      throws: false,
    });
  });

  it.each(['cell throws name="a"', 'throws cell name="a"', 'cell name="a" throws'])(
    'knows from the word `throws`, wherever it stands, that a cell throws: %s',
    (meta) => {
      expect(readFence('ts', meta)).toEqual({ kind: 'cell', name: 'a', throws: true });
    },
  );

  it('does not take a name for the word `throws`', () => {
    expect(readFence('ts', 'cell name="throws"')).toMatchObject({ throws: false });
  });

  it('leaves it to the chapter to complain of a cell without a name', () => {
    expect(readFence('ts', 'cell')).toMatchObject({ kind: 'cell', name: undefined });
  });

  it('takes a `formula` fence for a formula', () => {
    expect(readFence('formula', null)).toEqual({ kind: 'formula' });
  });

  it.each([
    ['ts', null],
    ['ts', 'name="a"'],
    ['ts', 'excel name="cell"'],
    ['js', 'cell name="a"'],
    ['sh', undefined],
    [null, null],
  ])('takes anything else for a listing, which is not run: %s %s', (language, meta) => {
    expect(readFence(language, meta)).toEqual({ kind: 'listing' });
  });
});
