import { describe, expect, it } from 'vitest';
import { indentLines, streamText, tableCellText, type Output } from './output.ts';
import type { Value } from './value.ts';

const text = (indent: number, ...parts: (string | Value)[]): Output & { kind: 'text' } => ({
  kind: 'text',
  stream: 'log',
  indent,
  parts,
});
const number = (value: number): Value => ({ kind: 'number', value });
const list = (...items: Value[]): Value => ({
  kind: 'list',
  type: 'Array',
  tag: '',
  entries: [],
  moreEntries: 0,
  ref: 0,
  shape: 'Array',
  length: items.length,
  items,
  more: 0,
  numeric: false,
});

describe('streamText(output)', () => {
  it('writes part after part with nothing between, a text without quotes', () => {
    expect(streamText(text(0, 'z', ' ', number(0.44), '!'))).toBe('z 0.44!');
  });

  it('puts the spaces of its groups before each line', () => {
    expect(streamText(text(2, 'one\ntwo\n'))).toBe('  one\n  two\n  ');
  });

  it.each([
    [{ unit: 'lines', limit: 1_000 }, '1,000 lines'],
    [{ unit: 'lines', limit: 200 }, '200 lines'],
    [{ unit: 'bytes', limit: 1_000_000 }, '1 MB'],
    [{ unit: 'bytes', limit: 2_500_000 }, '2.5 MB'],
    [{ unit: 'bytes', limit: 999_999 }, '999999 bytes'],
  ] as const)('says of %j that it was more than %s', (cut, limit) => {
    expect(streamText({ kind: 'cut', ...cut })).toBe(
      `Cut here: this cell printed more than ${limit}.`,
    );
  });
});

describe('tableCellText(cell)', () => {
  it('leaves a cell empty that has no value, which undefined is', () => {
    expect(tableCellText(null)).toBe('');
    expect(tableCellText({ kind: 'undefined' })).toBe('undefined');
  });

  it('stays on one line, however long', () => {
    const word: Value = { kind: 'string', value: 'x'.repeat(60), more: 0 };
    const quoted = `'${word.value}'`;
    expect(tableCellText(list(word, word))).toBe(`[ ${quoted}, ${quoted} ]`);
    expect(streamText(text(0, list(word, word)))).toBe(`[\n  ${quoted},\n  ${quoted}\n]`);
  });
});

describe('indentLines(text, indent)', () => {
  it('leaves a text alone that stands in no group', () => {
    expect(indentLines('a\n\nb', 0)).toBe('a\n\nb');
    expect(indentLines('a\n\nb', 4)).toBe('    a\n    \n    b');
  });
});
