import { element, type Markup } from './markup.ts';

/**
 * Characters that a terminal obeys or that deceive the eye: control characters (escape sequences
 * begin with one), characters that change the direction of writing, line separators, zero-width
 * spaces, and halves of surrogate pairs, which HTML cannot hold. Tabs and line breaks are text.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /([\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/;

/** Where a text has more of them, they get no elements: those are slow by the thousand. */
const mostSigns = 20;

/**
 * A longer text is laid out in chunks, and those out of view are not: where scripts or directions
 * of writing alternate, a browser's time grows with the square of the length.
 */
const longestChunk = 1_000;

/** Returns the text with each such character shown as a sign: ESC as `␛`, U+202E as `\u{202e}`. */
export function visibleText(text: string): Markup[] {
  if (text.length <= longestChunk) return withSigns(text);
  const chunks = text.match(/[^]{1,1000}/gu) ?? [];
  return chunks.map((chunk) => element('span', { class: 'chunk' }, ...withSigns(chunk)));
}

function withSigns(text: string): Markup[] {
  // With a group in the pattern, every second part is what it matched.
  const parts = text.split(UNSEEN);
  // The signs are of another typeface, and changing it by the thousand is slow too.
  if (parts.length > 2 * mostSigns)
    return [parts.map((part, i) => (i % 2 === 0 ? part : escapeSequence(part))).join('')];
  return parts
    .map((part, i) => (i % 2 === 0 ? part : element('span', { class: 'control' }, sign(part))))
    .filter((part) => part !== '');
}

/** Writes a control character; Unicode has pictures of those of ASCII, from U+2400 on. */
function sign(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : escapeSequence(character);
}

const escapeSequence = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`;
