import { identifiersOf } from './identifiers.ts';

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

const listing = /^(const|let|var|import)$/;
const naming = /^(function|class|interface|type|enum|namespace|module)$/;
/** Nothing can be declared by the name of one of these. */
const reserved =
  /^(const|let|var|import|from|as|function|class|interface|type|enum|async|export|declare|new|return|if|else|for|of|in|while|throw|extends|this|number|string|boolean|unknown|void|never|any|null|undefined|true|false|readonly|typeof|keyof|await)$/;
const notCode =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|=>|[=!<>]==?|[<>]=/g;

/** Every word that a cell might declare for others: rather one too many. */
function declaredIn(source: string): string[] {
  const words = identifiersOf(source);
  const found: string[] = [];
  let depth = 0;
  /** In what declares several, up to its first value; or before the one name that is declared. */
  let state: 'none' | 'list' | 'name' = 'none';
  let end = 0;
  for (const { text, start, end: after } of words) {
    const before = source.slice(end, start).replace(notCode, ' ');
    end = after;
    for (const sign of before) {
      if ('([{'.includes(sign)) depth += 1;
      if (')]}'.includes(sign)) depth -= 1;
      if (depth === 0 && '=;'.includes(sign)) state = 'none';
    }
    const isAssigned = /^\s*(=(?![=>])|[!?]?:)/.test(source.slice(after));
    if (state === 'list' || state === 'name' || (depth === 0 && isAssigned)) found.push(text);
    if (state === 'name') state = 'none';
    if (depth === 0 && listing.test(text)) state = 'list';
    if (depth === 0 && naming.test(text)) state = 'name';
  }
  // Signs in a template, or a cell half typed: then every word is in doubt.
  const isCounted = depth + signed(source.slice(end)) === 0;
  return (isCounted ? found : words.map(({ text }) => text)).filter((text) => !reserved.test(text));
}

function signed(text: string): number {
  const bare = text.replace(notCode, ' ');
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}
