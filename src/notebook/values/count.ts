const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Writes a count in figures: "1 cell", "3 cells". */
export function writeCount(count: number, noun: string): string {
  return `${count} ${withNumber(count, noun)}`;
}

/** Writes a count as words: "one input", "three inputs". */
export function spellCount(count: number, noun: string): string {
  return `${spellNumber(count)} ${withNumber(count, noun)}`;
}

/** Writes a whole number as a word, in figures from thirteen on: "no", "one", "three". */
export function spellNumber(count: number): string {
  return WORDS[count] ?? String(count);
}

function withNumber(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
