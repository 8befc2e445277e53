import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { meetLink } from './compare-link.ts';

it('meetLink(linked, chapter) parts what fits from what has changed and what is gone', () => {
  const chapter = [
    { name: 'a', source: 'one' },
    { name: 'b', source: 'two' },
    { name: 'c', source: 'three' },
  ];
  const gone = { name: 'constructor', source: 'x', of: fingerprint('y') };
  const linked = [
    { name: 'a', source: 'ONE', of: fingerprint('one') },
    { name: 'b', source: 'TWO', of: fingerprint('an older two') },
    { name: 'c', source: 'three', of: fingerprint('an older three') },
    gone,
  ];
  expect(meetLink(linked, chapter)).toEqual({
    edits: [
      { name: 'a', source: 'ONE', original: 'one' },
      { name: 'b', source: 'TWO', original: 'two' },
    ],
    changed: ['b'],
    gone: [gone],
  });
});
