import { describe, expect, it } from 'vitest';
import { JoinedCells } from './joined-cells.ts';

const sources = ['const a = 1', '[a].at(0);', 'function half() {', 'half();'];
const joined = new JoinedCells(sources);

describe('JoinedCells', () => {
  it('joins the cells as the program is joined, and closes what is left open', () => {
    expect(joined.text).toBe('const a = 1\n;\n[a].at(0);\n\nfunction half() {\n}\n\nhalf();');
  });

  it('leads from every place in a cell to the text there, and back', () => {
    for (const [cell, source] of sources.entries())
      for (let offset = 0; offset <= source.length; offset += 1) {
        const at = joined.offsetOf({ cell, offset });
        expect(joined.cellOffsetOf(at)).toEqual({ cell, offset });
        if (offset < source.length) expect(joined.text[at]).toBe(source[offset]);
      }
  });

  it('takes what stands between two cells for the end of the first', () => {
    const second = joined.offsetOf({ cell: 1, offset: 0 });
    expect(joined.cellOffsetOf(second - 1)).toEqual({ cell: 0, offset: 11 });
  });
});
