import { describe, expect, it } from 'vitest';
import { RequestQueue } from './request-queue.ts';

/** Sets up requests whose answers the test gives. */
function setUp() {
  const queue = new RequestQueue(['fast', 'slow']);
  const asked: string[] = [];
  const answers: ((answer: string) => void)[] = [];
  const ask = (kind: 'fast' | 'slow', name: string) =>
    queue.request(kind, () => {
      asked.push(name);
      return new Promise<string>((resolve) => answers.push(resolve));
    });
  const answer = async (text: string) => {
    answers.shift()?.(text);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, asked, answer, queue };
}

describe('RequestQueue', () => {
  it('sends one at a time, the more pressing first', async () => {
    const { ask, asked, answer } = setUp();
    const first = ask('slow', 'a');
    void ask('slow', 'b');
    void ask('fast', 'c');
    expect(asked).toEqual(['a']);
    await answer('A');
    expect(await first).toBe('A');
    expect(asked).toEqual(['a', 'c']);
    await answer('C');
    expect(asked).toEqual(['a', 'c', 'b']);
  });

  it('drops a request that a later one of its kind has replaced', async () => {
    const { ask, asked, answer } = setUp();
    void ask('slow', 'a');
    const dropped = ask('slow', 'b');
    const latest = ask('slow', 'c');
    expect(await dropped).toBe(null);
    await answer('A');
    await answer('C');
    expect(await latest).toBe('C');
    expect(asked).toEqual(['a', 'c']);
  });

  it('goes on after a request that could not be answered', async () => {
    const { queue } = setUp();
    expect(await queue.request('fast', () => Promise.reject(new Error('no')))).toBe(null);
    expect(await queue.request('fast', () => Promise.resolve(1))).toBe(1);
  });
});
