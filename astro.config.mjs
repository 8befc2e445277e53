import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { mathOptions } from './src/build/math/math-options.ts';
import { bundle, hashOf } from './src/build/generated/bundle.ts';
import { generatedModules } from './src/build/generated/generated-modules.ts';
import { chapterMarkdown } from './src/build/chapter/chapter-markdown.ts';
import { readableChapters } from './src/build/author/readable-chapters.ts';
import { slimFormulas } from './src/build/math/formulas.ts';
import { mathFonts } from './src/build/math/math-fonts.ts';
import { publish } from './src/build/publish/publish.ts';
import { siteAddress } from './src/build/publish/site-address.ts';
import { earlyScript } from './src/layouts/early-script.ts';
import { themeScript } from './src/layouts/theme-script.ts';

const frame = await bundle('src/page/sandbox/frame.ts', 'browser');

/** Describes a font that the site serves itself; a page that it reaches late is set in the fallback. */
const font = (name, cssVariable, fallbacks, variants) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  fallbacks,
  display: 'optional',
  options: { variants },
});
const face = (file, look = {}) => ({ weight: 400, style: 'normal', ...look, src: [file] });

/** Lists of what each dynamic import needs would weigh more than the wait that they save. */
const withoutPreload = {
  name: 'dynamic-imports-without-preload',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
};

export default defineConfig({
  ...siteAddress(process.env),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Public hosts do the same, so a page of another site can import the core.
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkMath, chapterMarkdown],
      rehypePlugins: [[rehypeKatex, mathOptions], slimFormulas],
    }),
  },
  integrations: [mdx(), svelte(), publish()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: {
        // The frame in which cells run inherits this policy and adds a stricter one.
        resources: ["'self'", 'blob:'],
        hashes: [
          `sha256-${frame.sha256}`,
          `sha256-${hashOf(themeScript)}`,
          `sha256-${hashOf(earlyScript)}`,
        ],
      },
      // KaTeX positions by style attributes, and editors bring their own rules.
      styleDirective: { resources: ["'self'", "'unsafe-inline'"] },
    },
  },
  fonts: [
    font(
      'Newsreader',
      '--font-newsreader',
      ['Georgia', 'serif'],
      [
        face('@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'),
        face('@fontsource/newsreader/files/newsreader-latin-400-italic.woff2', { style: 'italic' }),
      ],
    ),
    font(
      'Source Sans 3',
      '--font-source-sans',
      ['system-ui', 'sans-serif'],
      [
        face('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', {
          weight: '200 900',
        }),
      ],
    ),
    font(
      'IBM Plex Mono',
      '--font-plex-mono',
      ['ui-monospace', 'monospace'],
      [face('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2')],
    ),
  ],
  vite: {
    plugins: [readableChapters(), generatedModules(), withoutPreload],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What all pages need, or all figures, is one file: a file for each small part would be
            // another request, and compress worse.
            groups: [
              {
                name: 'page',
                test: /\/src\/page\/([\w-]+|scrub\/(scrub-(gesture|listing)|open-program-controls)|keys\/scroll-stops)\.ts$|\/notebook\/(saved-edits\/share-prefix|values\/(is-record|number-signs|value-path))\.ts$/,
              },
              {
                name: 'figure',
                test: /\/src\/page\/drawing\/|\/components\/figures\/(Figure|Handle|Term)\.svelte$/,
              },
            ],
          },
        },
        // Astro marks each chapter by a directive of its own, and has read it by then.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    css: { postcss: { plugins: [mathFonts] } },
    worker: { format: 'es', plugins: () => [generatedModules()] },
  },
});
