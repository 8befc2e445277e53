import { describe, expect, it } from 'vitest';
import { closeCell, syntaxProblems } from './close-cell.ts';

describe('closeCell(source)', () => {
  it.each(['', 'const a = 1;', '// {', "const a = '{';", 'await 1;', 'return }', '1 +* 2;'])(
    'leaves %j as it is, which leaves nothing open at its end',
    (source) => {
      expect(closeCell(source)).toBe(source);
    },
  );

  it.each([
    'if (a) {',
    'f(1, [2, { b: 3',
    'const t = `a ${b',
    '/* so',
    'a.',
    'const a =',
    'const a:',
    'f(',
    'class A { f() {',
  ])('makes %j readable, and changes none of it', (source) => {
    const closed = closeCell(source);
    expect(closed.startsWith(`${source}\n`)).toBe(true);
    expect(syntaxProblems(closed)).toEqual([]);
  });

  it('comes to an end with what is open forty times over', () => {
    expect(closeCell('['.repeat(60))).toMatch(/^\[/);
  });
});
