import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteString } from './quote-string.ts';

describe('quoteString(text)', () => {
  it.each([
    ['plain', `'plain'`],
    [`it's`, `"it's"`],
    [`"it's"`, '`"it\'s"`'],
    // With all three quotes in it, or with what a template would fill in, one has to be escaped.
    ['"it\'s" `so`', `'"it\\'s" \`so\`'`],
    ['"it\'s" ${so}', `'"it\\'s" \${so}'`],
    ['a\nb\t\\', `'a\\nb\\t\\\\'`],
    ['\x1b[0m\x9b', `'\\x1B[0m\\x9B'`],
    // Half of a pair of surrogates; a whole one is a sign.
    ['\ud83d', `'\\ud83d'`],
    ['😀', `'😀'`],
  ])('writes %j as %s', (text, quoted) => {
    expect(quoteString(text)).toBe(quoted);
  });

  it('quotes any text as Node does', () => {
    const unit = fc.oneof(
      fc.constantFrom("'", '"', '`', '$', '{', '\\', '\n', '\x7f', '\ud800', '\udc00'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      // Node breaks longer texts at their line breaks.
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = units.join('');
        expect(quoteString(text)).toBe(inspect(text));
      }),
      { numRuns: 500 },
    );
  });
});
