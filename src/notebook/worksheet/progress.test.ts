import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attemptAt, hasOthers, keyOf, readProgress, withAttempt } from './progress.ts';

const one = keyOf({ x: 0.5, w: 2 });
const other = keyOf({ x: 0.5, w: 3 });
const attempt = { texts: { z: '0.5' }, hints: { z: 1 } };

it('keeps an attempt under its numbers, and gives other numbers empty fields', () => {
  const progress = withAttempt({}, 'by-hand', one, attempt);
  expect(attemptAt(progress, 'by-hand', one)).toEqual(attempt);
  expect(attemptAt(progress, 'by-hand', other)).toEqual({ texts: {}, hints: {} });
  expect(attemptAt(progress, 'half-way', one)).toEqual({ texts: {}, hints: {} });
});

it('throws nothing away when the numbers change, and says that there is more', () => {
  const first = withAttempt({}, 'by-hand', one, attempt);
  const both = withAttempt(first, 'by-hand', other, { texts: { z: '0.7' }, hints: {} });
  expect(attemptAt(both, 'by-hand', one)).toEqual(attempt);
  expect(hasOthers(both, 'by-hand', other)).toBe(true);
  expect(hasOthers(first, 'by-hand', one)).toBe(false);
});

it('leaves no trace of an attempt in which nothing was done', () => {
  expect(withAttempt({}, 'by-hand', one, { texts: { z: '' }, hints: { z: 0 } })).toEqual({
    'by-hand': {},
  });
});

it('reads what it wrote, and leaves out what is not so', () => {
  const progress = withAttempt({}, 'by-hand', one, attempt);
  expect(readProgress(JSON.stringify(progress))).toEqual(progress);
  for (const stored of [null, '', '{', '7', 'null', '[]', '{"by-hand":1}'])
    expect(attemptAt(readProgress(stored), 'by-hand', one).texts).toEqual({});
  expect(readProgress('{"a":{"k":{"texts":{"z":5,"a":"1"},"hints":{"z":"2"}}}}')).toEqual({
    a: { k: { texts: { a: '1' }, hints: {} } },
  });
  fc.assert(fc.property(fc.json(), (stored) => void readProgress(stored)));
});
