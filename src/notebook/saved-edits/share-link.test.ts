import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFragment, readFragment, writeFragment, type SharedEdits } from './share-link.ts';
import { fingerprint } from './fingerprint.ts';
import { packText } from './packed-text.ts';
import { isShareFragment } from './share-prefix.ts';

const problemOf = (shared: SharedEdits) => ('problem' in shared ? shared.problem : undefined);
const linkOf = async (list: unknown) => `#code=1.${await packText(JSON.stringify(list))}`;

describe('writeFragment(edits) and readFragment(fragment)', () => {
  it('carry any edits, the chapter’s text as a fingerprint', { timeout: 60_000 }, async () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 });
    const edits = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
        source: text,
        original: text,
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (some) => {
        const fragment = await writeFragment(some);
        expect(isShareFragment(fragment)).toBe(true);
        expect(await readFragment(fragment)).toEqual({
          edits: some.map(({ name, source, original }) => ({
            name,
            source,
            of: fingerprint(original),
          })),
        });
      }),
    );
  });
});

describe('readFragment(fragment)', () => {
  it('reads a link that was made by the first version of the site', async () => {
    const link =
      '#code=1.i45WKk_NTM8oSU3RLS7NVdJRSs7PKy5RKFewVTCyjskD8fJzUvVy8tM1YpQedTT56D_qaCqPUdJRKNe0VtJRSjQvN680KTFKKlGKjQUA';
    expect(await readFragment(link)).toEqual({
      edits: [
        {
          name: 'weighted-sum',
          source: 'const w = 2;\nconsole.log("∂L/∂w", w);',
          of: fingerprint('const w = 1.2;'),
        },
      ],
    });
  });

  it.each([')', '.', '>', '"', '”', '%22', '%29', '),', '*', '%E2%80%9D', '%C2%BB', '...'])(
    'reads a link with %s behind it, as programs put there',
    async (tail) => {
      const fragment = await linkOf([['a', 'source', 'mark']]);
      const edits = [{ name: 'a', source: 'source', of: 'mark' }];
      expect(await readFragment(fragment + tail)).toEqual({ edits });
      const escaped = fragment.replace('=', '%3D').replace('.', '%2E');
      expect(isShareFragment(escaped)).toBe(true);
      expect(await readFragment(escaped + tail)).toEqual({ edits });
    },
  );

  it('says so where the browser cannot unpack', async () => {
    const fragment = await linkOf([['a', 'source', 'mark']]);
    const { DecompressionStream } = globalThis;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    expect(problemOf(await readFragment(fragment))).toMatch(/too old/);
    Object.assign(globalThis, { DecompressionStream });
  });

  it('never throws: any garbage gives a sentence', { timeout: 60_000 }, async () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ABCabc019-_') }),
    );
    await fc.assert(
      fc.asyncProperty(garbage, fc.constantFrom('', '#code=', '#code=1.'), async (text, start) => {
        expect(problemOf(await readFragment(start + text))).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(problemOf(await readFragment(await linkOf(value)))).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });

  it('rejects every beginning of a link', async () => {
    const whole = await writeFragment([{ name: 'a', source: 'const a = 2;', original: 'x' }]);
    for (let length = 0; length < whole.length; length += 1)
      expect(problemOf(await readFragment(whole.slice(0, length)))).toBeDefined();
  });

  it('reads what is as long as a link may be, and as many cells as one may change', async () => {
    const problemAt = async (length: number) => {
      const shared = await readFragment('#code=1.'.padEnd(length, 'A'));
      return 'problem' in shared ? shared.problem : '';
    };
    expect(await problemAt(longestFragment)).toContain('cut short');
    expect(await problemAt(longestFragment + 1)).toContain('longer than any link');
    const cells = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ name: `c${n}`, source: '1', original: '2' }));
    expect(await readFragment(await writeFragment(cells(200)))).toMatchObject({
      edits: { length: 200 },
    });
    expect(await readFragment(await writeFragment(cells(201)))).toHaveProperty('problem');
  });

  it('names what is wrong', async () => {
    const edit = ['a', 'source', 'mark'];
    const cases: [string, RegExp][] = [
      ['#code=2.AAAA', /another version/],
      [`#code=1.${'A'.repeat(longestFragment)}`, /longer than any link/],
      [`#code=1.${await packText(`[["a","${'x'.repeat(300_000)}","m"]]`)}`, /unpacks to more/],
      [await linkOf([edit, edit]), /changes the cell a twice/],
      [await linkOf([['__proto__', 'source', 'mark']]), /not changes to cells/],
      [await linkOf([['a"><script>', 'source', 'mark']]), /not changes to cells/],
      [await linkOf([['a', 7, 'mark']]), /not changes to cells/],
      [await linkOf([['a', 'source']]), /not changes to cells/],
      [await linkOf([]), /not changes to cells/],
      [await linkOf(Array.from({ length: 201 }, (_, i) => [`a${i}`, '', ''])), /not changes/],
      [`#code=1.${await packText('[["a","b"')}`, /cut short, or changed/],
    ];
    for (const [fragment, message] of cases)
      expect(problemOf(await readFragment(fragment))).toMatch(message);
  });

  it('takes names that objects have for names of cells, and nothing more', async () => {
    expect(await readFragment(await linkOf([['constructor', 'source', 'mark']]))).toEqual({
      edits: [{ name: 'constructor', source: 'source', of: 'mark' }],
    });
  });
});
