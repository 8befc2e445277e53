import { expect, it } from 'vitest';
import { isRight, isWrong, mistakeVerdict, verdictText, type Verdict } from './verdict.ts';

const verdicts: Verdict[] = [
  { kind: 'empty' },
  { kind: 'unreadable', remark: 'A parenthesis is not closed.' },
  { kind: 'right' },
  { kind: 'rounded', remark: 'Right, to three decimals.' },
  { kind: 'short', remark: 'Right as far as it goes.' },
  mistakeVerdict('sign', 'The bias is −1.5.'),
  { kind: 'wrong', remark: 'Not yet.' },
];

it('says a verdict aloud', () => {
  expect(verdicts.map(verdictText)).toEqual([
    '',
    'A parenthesis is not closed.',
    'Right.',
    'Right, to three decimals.',
    'Right as far as it goes.',
    'Wrong. The sign. The bias is −1.5.',
    'Wrong. Not yet.',
  ]);
});

it('parts what is right from what is wrong and from what is neither', () => {
  expect(verdicts.filter(isRight).map(({ kind }) => kind)).toEqual(['right', 'rounded']);
  expect(verdicts.filter(isWrong).map(({ kind }) => kind)).toEqual(['mistake', 'wrong']);
});
