import { describe, expect, it } from 'vitest';
import { noSavedEdits } from './saved-edits.ts';
import {
  addShared,
  addUnrun,
  addVersions,
  droppedEdits,
  hasUnrun,
  noVersions,
  readVersions,
  removeUnrun,
  versionLimits,
  writeVersions,
} from './versions.ts';

const edit = (source: string, name = 'a') => ({ name, source, original: 'one' });

describe('droppedEdits(before, after)', () => {
  it('gives each text that was among edits, conflicts or backup, and is in none of them now', () => {
    const before = {
      ...noSavedEdits,
      edits: [edit('x'), edit('x', 'b')],
      conflicts: [edit('y')],
      backup: [edit('z')],
    };
    const after = { ...noSavedEdits, edits: [edit('z')], backup: [edit('x')] };
    expect(droppedEdits(before, after)).toEqual([edit('x', 'b'), edit('y')]);
    expect(droppedEdits(before, before)).toEqual([]);
  });
});

describe('addVersions(versions, edits, time, replaced)', () => {
  it('keeps each text once, where it was seen last', () => {
    const versions = addVersions(
      addVersions(noVersions, [edit('x'), edit('y')], 1),
      [edit('x')],
      2,
    );
    expect(versions.list.map(({ source, time }) => [source, time])).toEqual([
      ['y', 1],
      ['x', 2],
    ]);
  });

  it('gives up the oldest above the limit, and remembers that it did', () => {
    let versions = noVersions;
    for (let n = 0; n < versionLimits.count; n += 1)
      versions = addVersions(versions, [edit(`${n}`)], n);
    expect(versions.haveLostOld).toBe(false);
    versions = addVersions(versions, [edit('new')], 1_000);
    expect(versions.list).toHaveLength(versionLimits.count);
    expect(versions.list[0]?.source).toBe('1');
    expect(versions.haveLostOld).toBe(true);
  });

  it('counts the text of the chapter too, of which each version has its own', () => {
    const original = 'x'.repeat(versionLimits.characters / 2);
    const two = ['a', 'b'].map((source) => ({ name: 'a', source, original }));
    // Each has one character more than half of what is kept.
    expect(addVersions(noVersions, two, 1).list.map(({ source }) => source)).toEqual(['b']);
  });

  it('keeps the newest, however long it is', () => {
    const long = edit('x'.repeat(versionLimits.characters));
    const { list } = addVersions(addVersions(noVersions, [edit('y')], 1), [long], 2);
    expect(list.map(({ source }) => source.length)).toEqual([versionLimits.characters]);
  });
});

describe('addShared(versions, edits, time)', () => {
  it('puts what a link has brought where it is given up first', () => {
    const link = Array.from({ length: versionLimits.count }, (_, n) => edit(`link ${n}`));
    const { list } = addShared(addVersions(noVersions, [edit('mine')], 1), link, 2);
    expect(list).toHaveLength(versionLimits.count);
    expect(list.at(-1)?.source).toBe('mine');
  });
});

describe('hasUnrun(versions, edits)', () => {
  it('knows of the newest 500 texts that wait for the reader', () => {
    const texts = Array.from({ length: versionLimits.unrun + 1 }, (_, n) => edit(`${n}`));
    const versions = texts.reduce((known, text) => addUnrun(known, [text]), noVersions);
    expect(versions.unrun).toHaveLength(500);
    expect(
      [texts[0], texts[1], texts[500]].map((text) => text && hasUnrun(versions, [text])),
    ).toEqual([false, true, true]);
  });

  it('knows which texts wait for the reader, until they are run', () => {
    const versions = addUnrun(noVersions, [edit('x'), edit('y')]);
    expect(hasUnrun(versions, [edit('z'), edit('y')])).toBe(true);
    expect(hasUnrun(readVersions(writeVersions(versions)), [edit('x')])).toBe(true);
    const later = removeUnrun(versions, [edit('y')]);
    expect([hasUnrun(later, [edit('y')]), hasUnrun(later, [edit('x')])]).toEqual([false, true]);
  });
});

describe('readVersions(text)', () => {
  it('reads what writeVersions has written', () => {
    const versions = addVersions(noVersions, [edit('x')], 1);
    expect(readVersions(writeVersions(versions))).toEqual(versions);
    expect(writeVersions(noVersions)).toBeNull();
  });

  it.each([null, '', '7', '[]', '{"version":2,"versions":[]}', '{"version":1}'])(
    'finds none in %s',
    (text) => {
      expect(readVersions(text)).toEqual(noVersions);
    },
  );

  it('leaves out what is no version', () => {
    const good = { ...edit('x'), time: 1 };
    const bad = [null, 7, {}, { ...good, time: '1' }, { ...good, name: '../x' }];
    const text = JSON.stringify({ version: 1, versions: [...bad, good] });
    expect(readVersions(text).list).toEqual([good]);
  });
});
