import { expect, it } from 'vitest';
import { projectFiles } from './project.ts';

const files = projectFiles({ slug: 'a', title: 'A', program: '1;\n', core: new Uint8Array([1]) });
const read = (name: string) => JSON.parse(String(files.get(name))) as Record<string, unknown>;

it('projectFiles(chapter) holds the program, the core’s tarball, and what npm and tsc need', () => {
  expect([...files.keys()].sort()).toEqual(
    ['.npmrc', 'README.md', 'a.ts', 'nn.tgz', 'package.json', 'tsconfig.json'].sort(),
  );
  expect(files.get('a.ts')).toBe('1;\n');
  expect(files.get('nn.tgz')).toEqual(new Uint8Array([1]));
});

it('projectFiles(chapter) depends on nothing that has to be fetched', () => {
  expect(read('package.json')).toMatchObject({
    type: 'module',
    scripts: { start: 'node a.ts' },
    dependencies: { '@behind-the-hood/nn': 'file:nn.tgz' },
  });
  expect(read('tsconfig.json')).toMatchObject({ compilerOptions: { strict: true, types: [] } });
});
