/** Matches what, at the start of a line, carries on the statement or the class member above it. */
export const CONTINUES_STATEMENT = /[([`*/]|([+-])(?!\1)|(?:in|instanceof)\b/y;

/** Matches the same after `as T`, where TypeScript itself carries on with an operator. */
export const CONTINUES_VALUE = /[([`]/y;

const WHITE_SPACE_AND_COMMENTS = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/y;

const WORD = /\w+/y;

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** The source, of which parts are erased. Every offset is one into the source. */
export class StrippedText {
  readonly source: string;
  readonly #characters: string[];

  constructor(source: string) {
    this.source = source;
    this.#characters = source.split('');
  }

  toString(): string {
    return this.#characters.join('');
  }

  write(character: string, at: number): void {
    this.#characters[at] = character;
  }

  erase(start: number, end: number): void {
    for (let at = start; at < end; at++) if (!this.breaksLine(at, at + 1)) this.write(' ', at);
  }

  /** Erases an item of a list, and the comma after it. */
  eraseItem({ start, end }: { start: number; end: number }): void {
    const next = this.codeFrom(end);
    this.erase(start, this.source[next] === ',' ? next + 1 : end);
  }

  eraseNext(text: string, from: number): void {
    const start = this.find(text, from);
    this.erase(start, start + text.length);
  }

  move(from: number, to: number): void {
    this.write(' ', from);
    this.write(this.source.charAt(from), to);
  }

  breaksLine(start: number, end: number): boolean {
    return LINE_BREAK.test(this.source.slice(start, end));
  }

  /** Finds where code starts, at `from` or after it. */
  codeFrom(from: number): number {
    return from + this.#match(WHITE_SPACE_AND_COMMENTS, from).length;
  }

  /** Finds where `text` stands first, at `from` or after it, outside comments. */
  find(text: string, from: number): number {
    let at = this.codeFrom(from);
    while (at < this.source.length && !this.source.startsWith(text, at)) at = this.codeFrom(at + 1);
    return at;
  }

  /** Checks whether the code at `from` or after it starts with `pattern`. */
  follows(from: number, pattern: RegExp): boolean {
    return this.#match(pattern, this.codeFrom(from)) !== '';
  }

  wordAt(at: number): string {
    return this.#match(WORD, at);
  }

  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.source)?.[0] ?? '';
  }
}
