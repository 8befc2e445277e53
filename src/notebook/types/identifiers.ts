/** A word of a program that may be a name. */
export interface Identifier {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const skipped = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?/y;
const word = /[A-Za-z_$][\w$]*/y;
/** 0x10 and 1e5 hold letters, and no names. */
const number = /\d[\w.]*/y;

/**
 * Returns the words of a program in order, keywords among them; what stands in comments and strings
 * is left out, but for the code in a template. The build and the page count names by this list, so
 * that a number that has grown by a digit moves none of them.
 */
export function identifiersOf(source: string): Identifier[] {
  const found: Identifier[] = [];
  /** For each template around this place, how many braces are open in its code. */
  const braces: number[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    at += text?.length ?? 0;
    return text;
  };
  const skipTemplate = () => {
    while (at < source.length) {
      const here = source[at];
      if (here === '$' && source[at + 1] === '{') {
        braces.push(0);
        at += 2;
        return;
      }
      at += here === '\\' ? 2 : 1;
      if (here === '`') return;
    }
  };
  while (at < source.length) {
    if (take(skipped) ?? take(number)) continue;
    const start = at;
    const text = take(word);
    if (text !== undefined) {
      found.push({ text, start, end: at });
      continue;
    }
    const here = source[at];
    at += 1;
    const open = braces.at(-1);
    if (here === '`') skipTemplate();
    else if (here === '{' && open !== undefined) braces[braces.length - 1] = open + 1;
    else if (here === '}' && open === 0) {
      braces.pop();
      skipTemplate();
    } else if (here === '}' && open !== undefined) braces[braces.length - 1] = open - 1;
  }
  return found;
}

/** Words without a declaration that a listing sets in the look of names or of types' names. */
const plainWord = /^(this|super|null|undefined|true|false|arguments)$/;
const typeWord =
  /^(type|interface|number|string|boolean|bigint|symbol|object|any|unknown|never|void|typeof|keyof|readonly|unique|infer|extends|abstract|new|in|as|is|asserts|import)$/;

/** Checks whether a word of a listing is a keyword, by the look that it is set in. */
export function isKeyword(text: string, look: string | null): boolean {
  if (look === 'k' || plainWord.test(text)) return true;
  return look === 't' && typeWord.test(text);
}
