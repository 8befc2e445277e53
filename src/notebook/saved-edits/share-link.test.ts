import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFragment, readFragment, writeFragment, type SharedEdits } from './share-link.ts';
import type { Edit } from './edit.ts';
import { fingerprint } from './fingerprint.ts';
import { packText } from './packed-text.ts';
import { isShareFragment } from './share-prefix.ts';

const problemOf = (shared: SharedEdits) => ('problem' in shared ? shared.problem : undefined);
const linkOf = async (list: unknown) => `#code=1.${await packText(JSON.stringify(list))}`;

const text = fc.string({ unit: 'binary', maxLength: 500 });
const anyEdits = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
    source: text,
    original: text,
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 8 },
);
const asShared = (edits: readonly Edit[]): SharedEdits => ({
  edits: edits.map(({ name, source, original }) => ({ name, source, of: fingerprint(original) })),
});

/** What sentences, marks of Markdown, mail programs and chats put behind a link. */
const endings = [
  ...['', ')', '.', '>', '"', "'", '),', '*', '...', '**', '`', '``', '_', '__', '*_', '_*', '-'],
  ...[
    '~~',
    '|',
    '\\',
    '}',
    '/',
    '/ ',
    '=',
    '#',
    '^',
    '$',
    '@',
    '+',
    '!',
    '?!',
    ';',
    '::',
    '1',
    'x',
  ],
  ...[
    '”',
    '’',
    '»',
    '…',
    '–',
    '—',
    '）',
    '》',
    '】',
    '，',
    '。',
    '\u00a0',
    '\u200b',
    '\u3000',
    '\n',
  ],
  ...['%22', '%29', '%60', '%20', '%0A', '%0D%0A', '%C2%A0', '%C2%BB', '%E2%80%9D', '%EF%BC%89'],
  ...['&gt;', '&gt;.', '&quot;', '<br>', '](http://x)', '`](http://x)', '](', ' and so on', '(see'],
  ...['&fbclid=abc', '&utm_source=x', '?utm_source=x', '%26utm_source%3Dx', '.%20Then', '. Then'],
];
const anyEnding = fc.constantFrom(...endings);

/** How programs write a link that escape what they do not know; and how the first links were. */
const anyWriting = fc.constantFrom<(link: string) => string>(
  (link) => link,
  (link) => link.replace(/\.\w{11}\./, '.'),
  (link) => link.replace('=', '%3D').replaceAll('.', '%2E'),
  (link) => link.replace('=', '%253D').replaceAll('.', '%252e'),
  (link) => link.replace('code', '%63ode'),
  (link) => link.replace('code', 'Code'),
  (link) => link.replaceAll('-', '%2D').replaceAll('_', '%5f'),
);

describe('writeFragment(edits) and readFragment(fragment)', () => {
  it('carry any edits, the chapter’s text as a fingerprint', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (some) => {
        const fragment = await writeFragment(some);
        expect(isShareFragment(fragment)).toBe(true);
        expect(await readFragment(fragment)).toEqual(asShared(some));
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

  it('reads any link with any of the endings that programs put there', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, anyWriting, anyEnding, async (some, write, ending) => {
        const link = write(await writeFragment(some));
        const { hash } = new URL(`https://example.org/${link}${ending}`);
        expect(isShareFragment(hash)).toBe(true);
        expect(await readFragment(hash)).toEqual(asShared(some));
        expect(await readFragment(link + ending)).toEqual(asShared(some));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('never takes a link for whole that was cut short or changed', async () => {
    const character = fc.constantFrom(...'AZaz059-_.%)&');
    await fc.assert(
      fc.asyncProperty(
        anyEdits,
        fc.nat(),
        character,
        anyEnding,
        async (some, at, other, ending) => {
          const link = await writeFragment(some);
          const end = at % link.length;
          const changed = link.slice(0, end) + other + link.slice(end + 1);
          for (const damaged of [link.slice(0, end), link.slice(0, end) + ending, changed]) {
            const shared = await readFragment(damaged);
            if (!('problem' in shared)) expect(shared).toEqual(asShared(some));
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

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
