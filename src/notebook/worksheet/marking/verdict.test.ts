import { expect, it } from 'vitest';
import { isRight, isWrong, verdictText, type Verdict } from './verdict.ts';

it.each<[Verdict, aloud: string, counts: 'right' | 'wrong' | 'neither']>([
  [{ kind: 'empty' }, '', 'neither'],
  [{ kind: 'unreadable', remark: 'A parenthesis is open.' }, 'A parenthesis is open.', 'neither'],
  [{ kind: 'right' }, 'Right.', 'right'],
  [{ kind: 'rounded', remark: 'Right, to three decimals.' }, 'Right, to three decimals.', 'right'],
  [{ kind: 'short', remark: 'Right as far as it goes.' }, 'Right as far as it goes.', 'neither'],
  [
    { kind: 'mistake', title: 'The sign.', remark: 'The bias is −1.5.' },
    'Wrong. The sign. The bias is −1.5.',
    'wrong',
  ],
  [{ kind: 'wrong', remark: 'Not yet.' }, 'Wrong. Not yet.', 'wrong'],
])('says %j aloud, and parts what is right from what is wrong', (verdict, aloud, counts) => {
  expect(verdictText(verdict)).toBe(aloud);
  expect(isRight(verdict)).toBe(counts === 'right');
  expect(isWrong(verdict)).toBe(counts === 'wrong');
});
