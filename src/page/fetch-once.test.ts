import { expect, it } from 'vitest';
import { fetchOnce } from './fetch-once.ts';

it('loads at the first call, and once for all of them', async () => {
  let loads = 0;
  const fetchIt = fetchOnce(async () => (loads += 1));
  expect(loads).toBe(0);
  expect(await Promise.all([fetchIt(), fetchIt()])).toEqual([1, 1]);
  expect(await fetchIt()).toBe(1);
});

it('loads again after what failed, which all who waited for it are told', async () => {
  let loads = 0;
  const fetchIt = fetchOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error('offline');
    return loads;
  });
  const [one, other] = await Promise.allSettled([fetchIt(), fetchIt()]);
  expect([one.status, other.status, loads]).toEqual(['rejected', 'rejected', 1]);
  expect(await fetchIt()).toBe(2);
});
