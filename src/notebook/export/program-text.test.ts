import { expect, it } from 'vitest';
import { programText } from './program-text.ts';

it('programText(cells) puts an empty line between cells, and ends with a line break', () => {
  expect(programText([{ source: 'f();' }, { source: 'g();' }])).toBe('f();\n\ng();\n');
});
