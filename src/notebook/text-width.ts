/** No column at all: control and format characters, combining marks, skin tones. */
const NONE = /[\p{Cc}\p{Cf}\p{Me}\p{Mn}\p{Emoji_Modifier}]/u;
/** Two columns: the wide and full-width ranges of Unicode's EastAsianWidth.txt, and emoji. */
const TWO =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}\u{1b001}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** How many columns a terminal uses for the text: what Node aligns by. */
export function textWidth(text: string): number {
  if (!/[^ -~]/.test(text)) return text.length;
  let width = 0;
  for (const character of text.normalize('NFC')) {
    width += NONE.test(character) ? 0 : TWO.test(character) ? 2 : 1;
  }
  return width;
}
