import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { compareSharedEdits } from './compare-shared-edits.ts';

it('compareSharedEdits(shared, chapter) parts what fits from what is outdated and what is missing', () => {
  const chapter = [
    { name: 'a', source: 'one' },
    { name: 'b', source: 'two' },
    { name: 'c', source: 'three' },
  ];
  const missing = { name: 'constructor', source: 'x', of: fingerprint('y') };
  const shared = [
    { name: 'a', source: 'ONE', of: fingerprint('one') },
    { name: 'b', source: 'TWO', of: fingerprint('an older two') },
    { name: 'c', source: 'three', of: fingerprint('an older three') },
    missing,
  ];
  expect(compareSharedEdits(shared, chapter)).toEqual({
    edits: [
      { name: 'a', source: 'ONE', original: 'one' },
      { name: 'b', source: 'TWO', original: 'two' },
    ],
    outdated: ['b'],
    missing: [missing],
  });
});
