import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingKept, readKept, writeKept } from './saved-edits.ts';

const edit = { name: 'a-cell', source: 'const a = 2;', original: 'const a = 1;' };

const names = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const edits = fc.uniqueArray(
  fc.record({
    name: names,
    source: fc.string({ unit: 'binary' }),
    original: fc.string({ unit: 'binary' }),
  }),
  { selector: ({ name }) => name, maxLength: 5 },
);
const records = fc.record({
  edits,
  waiting: edits,
  aside: edits,
  unfinished: fc.array(fc.string(), { maxLength: 3 }),
});

describe('readKept(writeKept(kept))', () => {
  it('gives any record back, and none for one without an edit', () => {
    fc.assert(
      fc.property(records, (kept) => {
        const count = kept.edits.length + kept.waiting.length + kept.aside.length;
        expect(readKept(writeKept(kept))).toEqual(count === 0 ? nothingKept : kept);
      }),
    );
  });
});

describe('readKept(text)', () => {
  it('takes a record as it was written', () => {
    const text =
      '{"version":1,"edits":[{"name":"a-cell","source":"const a = 2;","original":"const a = 1;"}],"waiting":[],"aside":[],"unfinished":["x"]}';
    expect(readKept(text)).toEqual({
      edits: [edit],
      waiting: [],
      aside: [],
      unfinished: ['x'],
    });
  });

  it('knows nothing of another version, nor of what is no record', () => {
    for (const text of ['', 'x', 'null', '7', '[]', '{}', '{"version":2,"edits":[]}'])
      expect(readKept(text)).toBe(undefined);
  });

  it('leaves out what is no edit, a name that no cell can have, and a second edit of a cell', () => {
    const kept = {
      version: 1,
      edits: [
        edit,
        { ...edit, source: 'again' },
        null,
        7,
        [],
        { ...edit, name: '__proto__' },
        { ...edit, name: 'Not-Kebab' },
        { ...edit, name: 'b', source: 1 },
        { name: 'c', source: '' },
      ],
      waiting: 'none',
      unfinished: ['a', 7, null],
    };
    expect(readKept(JSON.stringify(kept))).toEqual({
      edits: [edit],
      waiting: [],
      aside: [],
      unfinished: ['a'],
    });
  });

  it('never throws, whatever text or JSON is there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readKept(text);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('edits', 'waiting', 'aside', 'unfinished'), fc.jsonValue()),
        (record) => {
          const read = readKept(JSON.stringify({ ...record, version: 1 }));
          expect(Array.isArray(read?.edits)).toBe(true);
        },
      ),
    );
  });
});
