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
import { chapterSymbols } from './src/build/chapter/chapter-symbols.ts';
import { dropTexSource } from './src/build/math/drop-tex-source.ts';
import { mathFonts } from './src/build/math/math-fonts.ts';
import { offline } from './src/build/offline/offline.ts';
import { themeScript } from './src/layouts/theme-script.ts';

const frame = await bundle('src/page/sandbox/frame.ts', 'browser');

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  ...(process.env['SITE'] ? { site: process.env['SITE'] } : {}),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // As public hosts do: so a page of another site can import the core.
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkMath, chapterSymbols, chapterMarkdown],
      rehypePlugins: [[rehypeKatex, mathOptions], dropTexSource],
    }),
  },
  integrations: [mdx(), svelte(), offline()],
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
        // The frame in which cells run inherits this policy, and adds a stricter one of its own.
        resources: ["'self'", 'blob:'],
        hashes: [`sha256-${frame.sha256}`, `sha256-${hashOf(themeScript)}`],
      },
      // KaTeX places what it sets by style attributes, and editors bring their own rules.
      styleDirective: { resources: ["'self'", "'unsafe-inline'"] },
    },
  },
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      display: 'optional',
      options: {
        variants: [
          {
            weight: 400,
            style: 'normal',
            src: ['@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'],
          },
          {
            weight: 400,
            style: 'italic',
            src: ['@fontsource/newsreader/files/newsreader-latin-400-italic.woff2'],
          },
        ],
      },
    },
    {
      name: 'Source Sans 3',
      cssVariable: '--font-source-sans',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      display: 'optional',
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: ['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
          },
        ],
      },
    },
    {
      name: 'IBM Plex Mono',
      cssVariable: '--font-plex-mono',
      provider: fontProviders.local(),
      fallbacks: ['ui-monospace', 'monospace'],
      display: 'optional',
      options: {
        variants: [
          {
            weight: 400,
            style: 'normal',
            src: ['@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [generatedModules()],
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [mathFonts] } },
    worker: { format: 'es', plugins: () => [generatedModules()] },
  },
});
