import { identifiersOf, type Identifier } from './identifiers.ts';

/**
 * The cells whose names still have the types that they were built with. A cell keeps them while it
 * is as it was written, and so is every cell whose names it uses, and all that those use. A number
 * that has been turned is a number still. Where there is doubt, the answer is no.
 */
export function stillTyped(built: readonly string[], now: readonly string[]): boolean[] {
  const isInDoubt = built.map((source, index) => !sameTypes(source, now[index] ?? ''));
  const doubtful = new Set<string>();
  const doubt = (source: string) => {
    for (const name of declaredIn(source)) doubtful.add(name);
  };
  for (const [index, source] of now.entries()) {
    if (!isInDoubt[index]) continue;
    // It may change what every program has.
    if (/\bdeclare\b|\bglobal(This)?\b/.test(source)) return built.map(() => false);
    doubt(source);
    doubt(built[index] ?? '');
  }
  for (let hasSpread = doubtful.size > 0; hasSpread;) {
    hasSpread = false;
    for (const [index, source] of built.entries()) {
      if (isInDoubt[index] || !usedIn(source).some((name) => doubtful.has(name))) continue;
      isInDoubt[index] = hasSpread = true;
      doubt(source);
    }
  }
  return isInDoubt.map((one) => !one);
}

/** Whether two texts of a cell differ in nothing but numbers, and in none that could have a type of its own. */
export function sameTypes(built: string, now: string): boolean {
  if (built === now) return true;
  return !/\bas const\b|\benum\b/.test(built) && withoutNumbers(built) === withoutNumbers(now);
}

function withoutNumbers(source: string): string {
  let end = 0;
  const parts = identifiersOf(source).map((word) => {
    const part = between(source.slice(end, word.start)) + word.text;
    end = word.end;
    return part;
  });
  return parts.join('') + between(source.slice(end));
}

/** Comments, texts and the number in `pair[1]` are kept, which may be what a type hangs on. */
const numbers =
  /(\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?:^|(?<=\]))\[\d+\])|\(?-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\)?/gi;

function between(text: string): string {
  return text.replace(numbers, (_, kept: string | undefined) => kept ?? '0');
}

/** Every word that a cell could mean another cell's name, or the language's, by. */
function usedIn(source: string): string[] {
  return identifiersOf(source)
    .filter(({ start }) => !/\.\s*$/.test(source.slice(0, start)))
    .map(({ text }) => text);
}

const declaring =
  /^(const|let|var|function|class|interface|type|enum|namespace|module|import|async)$/;

/** Every word of a cell that might be declared in it: rather one too many. */
function declaredIn(source: string): string[] {
  const words = identifiersOf(source);
  const follows = (word: Identifier, pattern: RegExp) => pattern.test(source.slice(word.end));
  let isDeclaring = false;
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = source.slice(words[index - 1]?.end ?? 0, word.start);
    if (/[=(;]|\n\s*\n/.test(before)) isDeclaring = false;
    if (isDeclaring || follows(word, /^\s*(=(?![=>])|:|\?:)/)) found.push(word.text);
    if (declaring.test(word.text)) isDeclaring = true;
  }
  return found;
}
