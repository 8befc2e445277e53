/** Matches what Node escapes: control characters, quotes, backslashes, halves of a surrogate pair. */
export const ESCAPED =
  // eslint-disable-next-line no-control-regex -- control characters are meant
  /[\x00-\x1f'\\\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMED_ESCAPES: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
  "'": "\\'",
};

export function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  if (code > 0xff) return `\\u${hex}`;
  return NAMED_ESCAPES[character] ?? `\\x${hex.toUpperCase().padStart(2, '0')}`;
}

/** Quotes a string as Node does: singly, unless that needs an escape that other quotes do not. */
export function quoteString(text: string): string {
  let mark = "'";
  if (text.includes("'")) {
    if (!text.includes('"')) mark = '"';
    else if (!text.includes('`') && !text.includes('${')) mark = '`';
  }
  const escaped = text.replace(ESCAPED, (found) =>
    found === "'" && mark !== "'" ? found : escapeCharacter(found),
  );
  return mark + escaped + mark;
}
