import type { ChapterSymbol } from './chapter-symbol.ts';
import { keysOf } from './symbol-path.ts';

/** Returns the indices that formulas give a path: 1 and 2 for `w1[0][1]`, i and 1 for a column. */
export function indicesOf({ name, each = '' }: ChapterSymbol, path: string): string[] {
  if (path === name) return [];
  const keys = keysOf(path);
  return keysOf(each).flatMap((letter, at) =>
    at > 0 && /^[a-z]$/.test(letter) ? [keys[at] ? String(Number(keys[at]) + 1) : letter] : [],
  );
}

/** Returns a path as code would write it, with letters for every index: `w1[i][0]` for a column. */
export function codeName({ each = '' }: ChapterSymbol, path: string): string {
  const letters = keysOf(each);
  return path
    .split('[')
    .map((key, at) => (key === ']' ? `${letters[at] ?? ''}]` : key))
    .join('[');
}

/** Returns a symbol in words: "w 1", "hat y", "partial L over partial w 1". */
export function spokenName(symbol: ChapterSymbol, path: string): string {
  const [tex = symbol.tex] =
    Object.entries(symbol.aliases ?? {}).find(([, one]) => one === path) ?? [];
  const words = tex
    .replace(/\\frac\{(.*)\}\{(.*)\}/, '$1 over $2')
    .replaceAll('\\text', '')
    .replace(/[\\{}()^_ ]+/g, ' ')
    .trim();
  return [words, ...indicesOf(symbol, path)].join(' ');
}
