import { describe, expect, it } from 'vitest';
import { WorkingNumber } from './working-number.ts';

describe('WorkingNumber', () => {
  it('goes back to the latest text that worked', () => {
    const rate = new WorkingNumber('0.2');
    rate.work('0.1');
    expect(rate.fail('0')).toBe('0.1');
  });

  it('tries nothing beyond a number that failed, and all on its other side', () => {
    const rate = new WorkingNumber('0.1');
    rate.fail('(-0.1)');
    for (const text of ['-0.1', '(-0.2)', '- 3']) expect(rate.canTry(text), text).toBe(false);
    for (const text of ['0', '-0.05', '0.2', '9']) expect(rate.canTry(text), text).toBe(true);
  });

  it('learns more of the way: what worked between, and what fails nearer', () => {
    const rate = new WorkingNumber('1');
    rate.fail('-3');
    rate.work('-1');
    expect(rate.fail('-2')).toBe('-1');
    expect([rate.canTry('-2'), rate.canTry('-1.5')]).toEqual([false, true]);
  });

  it('holds nothing back where the program failed before', () => {
    const broken = new WorkingNumber(undefined);
    expect(broken.fail('2')).toBeUndefined();
    expect(broken.canTry('3')).toBe(true);
    broken.work('4');
    expect(broken.fail('5')).toBe('4');
  });

  it('has nothing to go back to where the text that worked fails itself', () => {
    expect(new WorkingNumber('2').fail('2')).toBeUndefined();
  });
});
