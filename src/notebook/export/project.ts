interface ChapterProject {
  readonly slug: string;
  readonly title: string;
  /** The chapter's program, as one module. */
  readonly program: string;
  /** The core package as a tarball. */
  readonly core: Uint8Array;
}

/** Makes the files, by name, of a project that runs a chapter's program with Node alone. */
export function projectFiles(chapter: ChapterProject): Map<string, string | Uint8Array> {
  const { slug, title, program, core } = chapter;
  return new Map<string, string | Uint8Array>([
    ['README.md', readme(slug, title)],
    ['package.json', toText(packageFile(slug, title))],
    ['tsconfig.json', toText(configuration)],
    ['.npmrc', 'audit=false\nfund=false\n'],
    [`${slug}.ts`, program],
    ['nn.tgz', core],
  ]);
}

function packageFile(slug: string, title: string) {
  return {
    name: slug,
    version: '1.0.0',
    private: true,
    description: `${title}, a chapter of Behind the Hood.`,
    license: 'MIT',
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: { start: `node ${slug}.ts`, check: 'npx --package typescript@6 tsc' },
    dependencies: { '@behind-the-hood/nn': 'file:nn.tgz' },
  };
}

const configuration = {
  compilerOptions: {
    target: 'ES2024',
    // TypeScript's own library that declares console.log is DOM.
    lib: ['ES2024', 'DOM'],
    types: [],
    module: 'NodeNext',
    strict: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    noEmit: true,
  },
  include: ['*.ts'],
};

const readme = (slug: string, title: string) => `# ${title}

The program of a chapter of Behind the Hood, as it stood on the page, in a project of its own.

\`\`\`sh
npm install
npm start
\`\`\`

Both work without a network: the core, \`@behind-the-hood/nn\`, is in \`nn.tgz\` beside this file.
Node 22.18 or later runs \`${slug}.ts\` as it is. So do Deno and Bun, once it is installed:

\`\`\`sh
deno run ${slug}.ts
bun ${slug}.ts
\`\`\`

\`npm run check\` checks its types under \`strict\`; it fetches TypeScript, where that is not installed.
`;

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
