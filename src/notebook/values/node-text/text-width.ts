/** Matches what has no column: control and format characters (but the soft hyphen), marks. */
const NONE = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Me}\p{Mn}]/u;
/** Matches what has two columns: emoji, and the wide ranges of Unicode's EastAsianWidth.txt. */
const TWO =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** A longer text is aligned with nothing; and some take a time to normalise that grows with its square. */
const longest = 1_000;

/** Counts the columns that a terminal uses for the text, by which Node aligns. */
export function textWidth(text: string): number {
  if (text.length > longest || !/[^ -~]/.test(text)) return text.length;
  let width = 0;
  for (const character of text.normalize('NFC')) {
    width += TWO.test(character) ? 2 : NONE.test(character) ? 0 : 1;
  }
  return width;
}
