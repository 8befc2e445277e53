import { commonEnds } from '../common-ends.ts';

/** A token of a source text: its text, and its line from 1. */
export interface Token {
  readonly text: string;
  readonly line: number;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };
const reserved = new Set(
  'break case catch class const continue default delete do else export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with enum'.split(
    ' ',
  ),
);
/** Words that begin a statement, where they are no name. */
const beginners = new Set(
  'class const export for function if import let return switch throw try var while'.split(' '),
);
const spelled = [...beginners, 'else', 'async', 'await', 'catch', 'interface', 'type', 'new'];

/**
 * Says what a beginner should look at where a text goes wrong at `next`; undefined where nothing is
 * known.
 *
 * @param before the tokens before it
 * @param next undefined where the text is at its end
 */
export function adviceOn(before: readonly Token[], next: Token | undefined): string | undefined {
  const [third, second, last] = [before.at(-3), before.at(-2), before.at(-1)];
  const open = openAt(before);
  const opened = open && `the "${open.text}" of line ${open.line}`;
  const endsLine = next === undefined || next.text === ';' || next.line !== last?.line;

  // A name, or a name with a type of one word.
  const declared = second?.text === ':' ? third : last;
  const declares = before.at(second?.text === ':' ? -4 : -2)?.text ?? '';
  if (declares === 'const' && declared && isName(declared.text) && endsLine)
    return `a const needs a value, as in \`const ${declared.text} = 1\``;
  if (/^(const|let|var)$/.test(declares) && /^={2,3}$/.test(next?.text ?? ''))
    return 'a value is given with one `=`';
  if (next === undefined || last === undefined) {
    if (next && isCloser(next.text)) return 'nothing is open that it could close';
    return next?.text === 'else' ? elseAdvice : undefined;
  }
  if (isCloser(next.text)) {
    if (!open) return 'nothing is open that it could close';
    return closers[open.text] === next.text ? undefined : `${opened} has to be closed first`;
  }
  if (/^(const|let|var|function|class|,|\()$/.test(last.text) && reserved.has(next.text)) {
    if (/^[,(]$/.test(last.text) && beginners.has(next.text) && next.line !== last.line)
      return opened && `${opened} is not closed`;
    return 'it is a word of the language and cannot be a name';
  }
  if (second && /^(const|let|var)$/.test(second.text) && reserved.has(last.text))
    return `\`${last.text}\` is a word of the language and cannot be a name`;
  if (last.text === 'for' && next.text === 'await')
    return '`for await` needs an `async` function around it: write `async` before this one';
  if (third?.text === 'for' && second?.text === '(' && isName(last.text) && isName(next.text))
    return `a loop declares its number with \`let\`, as in \`for (let ${next.text} = 0; …)\``;
  if (third?.text === '(' && second?.text === 'let' && last.text === 'of')
    return 'a name is missing before `of`';
  if (/^'.*'$/.test(last.text) && isName(next.text) && next.line === last.line)
    return 'the quote before it ends the string: write " around a text that has a \' in it';
  if (isInClass(before) && /^(const|let|var)$/.test(last.text))
    return `a field of a class has no \`${last.text}\` before it`;
  const isGiven = before.some(({ text, line }) => text === '=' && line === next.line);
  if (isInClass(before) && last.text === ')' && next.text === '=>' && !isGiven)
    return 'a method has no arrow: write `{` in its place';
  if (/^(if|while|for|switch)$/.test(last.text))
    return `after \`${last.text}\` comes a pair of parentheses`;
  if (next.text === 'else') return elseAdvice;
  if (last.text === ',' && second && isNumber(second.text) && isNumber(next.text))
    return `a number has a point, as in ${second.text}.${next.text}`;
  if (/^>/.test(next.text) && /^[=-]$/.test(last.text)) return 'an arrow is written `=>`';
  if (next.line === last.line && isName(last.text) && !spelled.includes(last.text)) {
    const meant = spelled.find((word) => isMisspelt(last.text, word));
    if (meant) return `did you mean \`${meant}\` where it says \`${last.text}\`?`;
  }
  if (open && open.text !== '{' && (beginners.has(next.text) || next.text === ';'))
    return `${opened} is not closed`;
  if (open?.text === '(' && next.text === '{') return `${opened} is not closed`;
  if (open && endsValue(last.text) && startsValue(next.text)) {
    if (open.text !== '{' && next.line !== last.line)
      return `${opened} is not closed, or a comma is missing`;
    if (open.text !== '{' || (second?.text === ':' && third))
      return 'is a comma missing before it?';
    if (second?.text === ',' && isName(last.text)) return 'is a colon missing before it?';
  }
  return undefined;
}

const elseAdvice = 'an `else` follows an `if` and what belongs to it';

/** Finds the last bracket that is open after these tokens. */
function openAt(before: readonly Token[]): Token | undefined {
  const open: Token[] = [];
  for (const token of before) {
    if (token.text in closers) open.push(token);
    else if (isCloser(token.text)) open.pop();
  }
  return open.at(-1);
}

/** Checks whether the last bracket that is open is that of a class. */
function isInClass(tokens: readonly Token[]): boolean {
  const open = openAt(tokens);
  const head = open?.text === '{' ? tokens.slice(0, tokens.indexOf(open)).slice(-4) : [];
  return head.some(({ text }) => text === 'class');
}

const isCloser = (text: string) => /^[)\]}]$/.test(text);
const isName = (text: string) => /^[\p{ID_Start}$_]/u.test(text) && !reserved.has(text);
const isNumber = (text: string) => /^\d+$/.test(text);
const endsValue = (text: string) =>
  /^[\p{ID_Continue}$"'`)\]}]/u.test(text) && !beginners.has(text);
const startsValue = (text: string) => /^[\p{ID_Continue}$"'`[{]/u.test(text);

/** Checks whether a word has two letters swapped, or one left out, put in or changed. */
function isMisspelt(text: string, word: string): boolean {
  const { head, tail } = commonEnds(text, word);
  const wrong = text.slice(head, text.length - tail);
  const right = word.slice(head, word.length - tail);
  if (wrong.length === 2 && right.length === 2)
    return wrong[0] === right[1] && wrong[1] === right[0];
  return word.length > 2 && wrong.length <= 1 && right.length <= 1 && wrong !== right;
}
