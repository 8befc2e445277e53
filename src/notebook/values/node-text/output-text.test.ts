import { expect, it } from 'vitest';
import type { Output } from '../output.ts';
import { outputText } from './output-text.ts';

const table: Output = {
  kind: 'table',
  indent: 2,
  indexLabel: '(index)',
  columns: ['w', 'meaning'],
  rows: [
    {
      index: '0',
      cells: [
        { kind: 'number', value: -0.5 },
        { kind: 'string', value: '権', more: 0 },
      ],
    },
    { index: 'a long one', cells: [null, { kind: 'boolean', value: true }] },
  ],
};

it('draws a table as wide as its widest cells, of which a wide sign counts for two', () => {
  expect(outputText(table)).toBe(
    [
      '  ┌────────────┬──────┬─────────┐',
      '  │ (index)    │ w    │ meaning │',
      '  ├────────────┼──────┼─────────┤',
      "  │ 0          │ -0.5 │ '権'    │",
      '  │ a long one │      │ true    │',
      '  └────────────┴──────┴─────────┘',
    ].join('\n'),
  );
});

it('draws a table without rows as its heading', () => {
  expect(outputText({ ...table, indent: 0, columns: [], rows: [] })).toBe(
    ['┌─────────┐', '│ (index) │', '├─────────┤', '└─────────┘'].join('\n'),
  );
});

it('writes any other output as its stream does', () => {
  expect(outputText({ kind: 'text', stream: 'warn', indent: 1, parts: ['a'] })).toBe(' a');
});
