import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attemptAt, hasOthers, keyOf, readProgress, withChange } from './progress.ts';

const one = keyOf({ x: 0.5, w: 2 });
const other = keyOf({ x: 0.5, w: 3 });
const attempt = { texts: { z: '0.5' }, hints: { z: 1 } };

it('keeps an attempt under its numbers, and gives other numbers empty fields', () => {
  const progress = withChange({}, 'by-hand', one, attempt);
  expect(attemptAt(progress, 'by-hand', one)).toEqual(attempt);
  expect(attemptAt(progress, 'by-hand', other)).toEqual({ texts: {}, hints: {} });
  expect(attemptAt(progress, 'half-way', one)).toEqual({ texts: {}, hints: {} });
});

it('throws nothing away when the numbers change, and says that there is more', () => {
  const first = withChange({}, 'by-hand', one, attempt);
  const both = withChange(first, 'by-hand', other, { texts: { z: '0.7' }, hints: {} });
  expect(attemptAt(both, 'by-hand', one)).toEqual(attempt);
  expect(hasOthers(both, 'by-hand', other)).toBe(true);
  expect(hasOthers(first, 'by-hand', one)).toBe(false);
});

it('writes only what was changed over what is noted', () => {
  const first = withChange({}, 'by-hand', one, attempt);
  const text = withChange(first, 'by-hand', one, { texts: { a: '0.6' } });
  expect(attemptAt(text, 'by-hand', one)).toEqual({
    texts: { z: '0.5', a: '0.6' },
    hints: { z: 1 },
  });
  const hint = withChange(text, 'by-hand', one, { hints: { a: 2 } });
  const emptied = withChange(hint, 'by-hand', one, { texts: { z: '' } });
  expect(attemptAt(emptied, 'by-hand', one)).toEqual({
    texts: { a: '0.6' },
    hints: { z: 1, a: 2 },
  });
});

it('leaves no trace of an attempt in which nothing was done', () => {
  expect(withChange({}, 'by-hand', one, { texts: { z: '' }, hints: { z: 0 } })).toEqual({
    'by-hand': {},
  });
});

it('reads what it wrote, and leaves out what is not so', () => {
  const progress = withChange({}, 'by-hand', one, attempt);
  expect(readProgress(JSON.stringify(progress))).toEqual(progress);
  for (const stored of [null, '', '{', '7', 'null', '[]', '{"by-hand":1}'])
    expect(attemptAt(readProgress(stored), 'by-hand', one).texts).toEqual({});
  expect(readProgress('{"a":{"k":{"texts":{"z":5,"a":"1"},"hints":{"z":"2"}}}}')).toEqual({
    a: { k: { texts: { a: '1' }, hints: {} } },
  });
  fc.assert(fc.property(fc.json(), (stored) => void readProgress(stored)));
});
