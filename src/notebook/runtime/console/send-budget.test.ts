import { describe, expect, it } from 'vitest';
import { serialise } from '../serialise/serialise.ts';
import { OutputBudget } from '../../values/output-budget.ts';
import type { Output } from '../../values/output.ts';
import type { Value } from '../../values/value.ts';
import { SendBudget } from './send-budget.ts';

const line = (part: string | Value): Output => ({
  kind: 'text',
  stream: 'log',
  indent: 0,
  parts: [part],
});

describe('SendBudget', () => {
  it('sends no flood, yet always enough for the receiver to cut', () => {
    const kinds: Output[] = [
      line('x'),
      line('x'.repeat(5_000)),
      line(serialise(Array(100).fill([1, { a: 'x' }]))),
      line(serialise(new Map([[{ a: 1 }, new Set([1, 2])]]))),
      {
        kind: 'table',
        indent: 0,
        indexLabel: '(index)',
        columns: ['a'],
        rows: [{ index: '0', cells: [serialise([1])] }],
      },
    ];
    for (const output of kinds) {
      const send = new SendBudget();
      const cell = new OutputBudget();
      let sent = 0;
      while (send.admit(output).length > 0) {
        sent += 1;
        cell.admit(output);
      }
      expect(sent).toBeLessThanOrEqual(1_001);
      expect(cell.isSpent).toBe(true);
    }
  });
});
