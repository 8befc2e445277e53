import { expect, it } from 'vitest';
import { replaceCoreImport } from './replace-core-import.ts';

const at = 'https://example.org/nn.js';

it.each([
  [`import * as nn from '@behind-the-hood/nn';`, `import * as nn from '${at}';`],
  [`import {\n  dot,\n} from "@behind-the-hood/nn";`, `import {\n  dot,\n} from "${at}";`],
  [`import type { Vector } from '@behind-the-hood/nn';`, `import type { Vector } from '${at}';`],
  [`import '@behind-the-hood/nn';`, `import '${at}';`],
  [`const nn = await import('@behind-the-hood/nn');`, `const nn = await import('${at}');`],
])('replaceCoreImport(source, address) puts the address into %s', (source, wanted) => {
  expect(replaceCoreImport(source, at)).toBe(wanted);
});

it('replaceCoreImport(source, address) changes nothing that is no import', () => {
  const source = `console.log('@behind-the-hood/nn');\nconst from = '@behind-the-hood/nn/x';`;
  expect(replaceCoreImport(source, at)).toBe(source);
});
