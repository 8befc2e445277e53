import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('/components/*/*.astro', {
  eager: true,
  import: 'default',
});

/** What a chapter's text may name, by the names of the files: `<Note>` is `components/prose/Note.astro`. */
export const chapterComponents: Readonly<Record<string, AstroComponentFactory>> =
  Object.fromEntries(
    Object.entries(files).map(([path, component]) => [nameOf(path), component] as const),
  );

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.astro$/g, '');
}
