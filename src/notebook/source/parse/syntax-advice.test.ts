import { describe, expect, it } from 'vitest';
import { adviceOn, type Token } from './syntax-advice.ts';

/** Splits a source, whose tokens are parted by spaces and line breaks here. */
const tokens = (source: string): Token[] =>
  source
    .split('\n')
    .flatMap((line, index) =>
      line.split(' ').flatMap((text) => (text === '' ? [] : [{ text, line: index + 1 }])),
    );
/** Says what is advised at the last token of a source. */
const advice = (source: string) => {
  const all = tokens(source);
  return adviceOn(all.slice(0, -1), all.at(-1));
};

describe('adviceOn(before, next)', () => {
  it.each([
    // Two letters swapped, one left out, one put in, one changed.
    ['cosnt', 'const'],
    ['functon', 'function'],
    ['retturn', 'return'],
    ['lat', 'let'],
    ['Const', 'const'],
    ['fo', 'for'],
  ])('knows %s for a slip of `%s`', (wrong, meant) => {
    expect(advice(`${wrong} a`)).toBe(`did you mean \`${meant}\` where it says \`${wrong}\`?`);
  });

  it.each([
    'weight a', // a name
    'cotns a', // three letters in another order
    'fnuctino a', // two slips
    'cosnt\na', // the name of a line before
    'of a', // `if` is too short to be told from other words
    'let a', // no slip
    'const a b', // `b` is what is wrong, and not the word before
  ])('takes nothing in %j for a slip', (source) => {
    expect(advice(source)).toBeUndefined();
  });

  it.each([
    ['const k : number ;', 'a const needs a value, as in `const k = 1`'],
    ['let q ==', 'a value is given with one `=`'],
    ['let q : number ===', 'a value is given with one `=`'],
    ['const enum =', '`enum` is a word of the language and cannot be a name'],
    ['for await', '`for await` needs an `async` function around it: write `async` before this one'],
    ['for ( int i', 'a loop declares its number with `let`, as in `for (let i = 0; …)`'],
    ['for ( let of [', 'a name is missing before `of`'],
    [
      "f ( 'it' s",
      'the quote before it ends the string: write " around a text that has a \' in it',
    ],
    ['class A { let p', 'a field of a class has no `let` before it'],
    ['class A extends B { x = 1 ;\nm ( ) =>', 'a method has no arrow: write `{` in its place'],
  ])('says of %j what it takes for what', (source, said) => {
    expect(advice(source)).toBe(said);
  });

  it.each(['for ( const i', 'class A { p = f ( ) =>', 'if ( a ) { m ( ) =>', 'a ==', '{ let p'])(
    'says nothing of that kind of %j',
    (source) => {
      expect(advice(source) ?? '').not.toMatch(/loop|method|field|one `=`/);
    },
  );

  it('names the bracket that has to be closed first, with its line', () => {
    expect(advice('f (\na ]')).toBe('the "(" of line 1 has to be closed first');
    expect(advice('f ( [\n1 )')).toBe('the "[" of line 1 has to be closed first');
    // One that is closed is open no more.
    expect(advice('f (\n[ 1 ] }')).toBe('the "(" of line 1 has to be closed first');
    expect(advice('f ( ) }')).toBe('nothing is open that it could close');
    expect(advice('${ a )')).toBe('the "${" of line 1 has to be closed first');
    expect(advice('( a )')).toBeUndefined();
  });

  it('says of a bracket before the next statement that it is not closed', () => {
    expect(advice('f ( a\nconst')).toBe('the "(" of line 1 is not closed');
    expect(advice('f ( a ,\nlet')).toBe('the "(" of line 1 is not closed');
    expect(advice('[ 1 ;')).toBe('the "[" of line 1 is not closed');
    expect(advice('if ( a {')).toBe('the "(" of line 1 is not closed');
    expect(advice('f ( a\nb')).toBe('the "(" of line 1 is not closed, or a comma is missing');
  });

  it('misses a comma, or a colon in an object', () => {
    expect(advice('[ 1 2')).toBe('is a comma missing before it?');
    expect(advice('{ a : 1 b')).toBe('is a comma missing before it?');
    expect(advice('{ a : 1 , b 2')).toBe('is a colon missing before it?');
    // In a block two statements stand side by side.
    expect(advice('{ a b')).toBeUndefined();
  });

  it('says of a decimal comma that a number has a point', () => {
    expect(advice('const a = 1 , 5')).toBe('a number has a point, as in 1.5');
    expect(advice('const a = b , 5')).toBeUndefined();
  });

  it.each([
    ['const a\nb', 'a const needs a value, as in `const a = 1`'],
    ['const a ;', 'a const needs a value, as in `const a = 1`'],
    ['let class', 'it is a word of the language and cannot be a name'],
    ['f ( const', 'it is a word of the language and cannot be a name'],
    ['if a', 'after `if` comes a pair of parentheses'],
    ['else', 'an `else` follows an `if` and what belongs to it'],
    ['f ( ) else', 'an `else` follows an `if` and what belongs to it'],
    ['x = >', 'an arrow is written `=>`'],
    ['}', 'nothing is open that it could close'],
  ])('advises at the end of %j', (source, expected) => {
    expect(advice(source)).toBe(expected);
  });

  it('knows of a const also where the text is at its end', () => {
    expect(adviceOn(tokens('const a'), undefined)).toBe(
      'a const needs a value, as in `const a = 1`',
    );
    expect(adviceOn(tokens('f ( a'), undefined)).toBeUndefined();
    expect(adviceOn([], undefined)).toBeUndefined();
  });
});
