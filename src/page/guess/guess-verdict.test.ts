import { describe, expect, it } from 'vitest';
import { verdictText, whyNoAnswer } from './guess-verdict.ts';

describe('whyNoAnswer(status, hasNumbers)', () => {
  it('marks a guess where a run has come to its end with numbers to compare, and nowhere else', () => {
    expect(whyNoAnswer('done', true)).toBeUndefined();
    expect(whyNoAnswer('done', false)).toContain('no number to compare');
    for (const status of ['error', 'stopped', 'running'] as const)
      expect(whyNoAnswer(status, true)).toBe(
        'The run did not come to its end, so no guess is marked.',
      );
    expect(whyNoAnswer('not-run', true)).toContain('waits to be run');
  });
});

describe('verdictText(isAsBuilt, right, chosen)', () => {
  it.each([
    [true, ['a'], 'a', 'Right.'],
    [true, ['a'], 'b', 'Not so: the answer is marked above.'],
    [true, ['a'], undefined, 'The program’s answer is marked above.'],
    // The reader’s own program may have another answer.
    [false, ['b'], 'b', 'Right, with your program.'],
    [false, ['b'], 'a', 'Not so, with your program: the answer is marked above.'],
    [false, ['b'], undefined, 'The program’s answer is marked above, with your program.'],
    [false, [], 'a', 'With your program, none of these holds.'],
    [false, ['a', 'b'], 'a', 'With your program, more than one of these holds.'],
  ])('says, as built %s, with %j right and %s chosen: %s', (isAsBuilt, right, chosen, text) => {
    expect(verdictText(isAsBuilt, right, chosen)).toBe(text);
  });
});
