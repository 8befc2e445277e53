import { describe, expect, it } from 'vitest';
import { readFence } from './fence.ts';

describe('readFence(language, meta)', () => {
  it.each([
    ['cell name="weighted-sum"', 'weighted-sum', false],
    // The word `throws` may stand anywhere, but for the name.
    ['cell throws name="a"', 'a', true],
    ['throws cell name="a"', 'a', true],
    ['cell name="a" throws', 'a', true],
    ['cell name="throws"', 'throws', false],
    ['cell', undefined, false], // the chapter complains of it
  ])('takes `ts %s` for a cell', (meta, name, throws) => {
    expect(readFence('ts', meta)).toEqual({ kind: 'cell', name, throws });
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
