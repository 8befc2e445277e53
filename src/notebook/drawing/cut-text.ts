/** A character of a label is about so wide. */
const CHARACTER = 8;

/** Returns as much of a text as has room, in units of the drawing, and marks where it is cut. */
export function cutText(text: string, room: number, character = CHARACTER): string {
  const characters = Array.from(text);
  const most = Math.max(1, Math.floor(room / character));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
