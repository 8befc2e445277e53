import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noSavedEdits, readSavedEdits, writeSavedEdits } from './saved-edits.ts';

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
  conflicts: edits,
  backup: edits,
  unfinishedRuns: fc.array(fc.string(), { maxLength: 3 }),
});

describe('readSavedEdits(writeSavedEdits(saved))', () => {
  it('gives any record back, and none for one without an edit', () => {
    fc.assert(
      fc.property(records, (saved) => {
        const count = saved.edits.length + saved.conflicts.length + saved.backup.length;
        expect(readSavedEdits(writeSavedEdits(saved))).toEqual(count === 0 ? noSavedEdits : saved);
      }),
    );
  });
});

describe('readSavedEdits(text)', () => {
  it('reads what readers’ browsers hold since the first version, and writes it in the same form', () => {
    const text =
      '{"version":1,"edits":[{"name":"a-cell","source":"const a = 2;","original":"const a = 1;"}],"waiting":[{"name":"b","source":"2","original":"1"}],"aside":[{"name":"c","source":"4","original":"3"}],"unfinished":["x"]}';
    const saved = {
      edits: [edit],
      conflicts: [{ name: 'b', source: '2', original: '1' }],
      backup: [{ name: 'c', source: '4', original: '3' }],
      unfinishedRuns: ['x'],
    };
    expect(readSavedEdits(text)).toEqual(saved);
    expect(writeSavedEdits(saved)).toBe(text);
  });

  it('returns undefined for another version, and for what is no record', () => {
    for (const text of ['', 'x', 'null', '7', '[]', '{}', '{"version":2,"edits":[]}'])
      expect(readSavedEdits(text)).toBe(undefined);
  });

  it('leaves out what is no edit, a name that no cell can have, and a second edit of a cell', () => {
    const record = {
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
    expect(readSavedEdits(JSON.stringify(record))).toEqual({
      edits: [edit],
      conflicts: [],
      backup: [],
      unfinishedRuns: ['a'],
    });
  });

  it('never throws, whatever text or JSON is there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSavedEdits(text);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('edits', 'waiting', 'aside', 'unfinished'), fc.jsonValue()),
        (record) => {
          const read = readSavedEdits(JSON.stringify({ ...record, version: 1 }));
          expect(Array.isArray(read?.edits)).toBe(true);
        },
      ),
    );
  });
});
