import { readCoreSources, readLanguageLibraries } from './type-libraries.ts';

/** The part of a Vite plugin that this one uses. */
interface SourcePlugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

const name = 'type-libraries';

/**
 * Lets the worker that checks types import what it reads beside the chapter: `import { libraries,
 * core } from 'type-libraries'`. So it is one file, and needs no more of the network.
 */
export function typeSource(): SourcePlugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const libraries = librariesFrom('lib.es2024.d.ts', readLanguageLibraries());
      return [
        `export const libraries = new Map(${JSON.stringify(libraries)});`,
        `export const core = new Map(${JSON.stringify([...readCoreSources()])});`,
      ].join('\n');
    },
  };
}

/** A library and all that it refers to, by name, without the notice that heads each of them. */
export function librariesFrom(
  root: string,
  libraries: ReadonlyMap<string, string>,
): [name: string, text: string][] {
  const found = new Map<string, string>();
  const take = (file: string) => {
    const text = libraries.get(file);
    if (text === undefined || found.has(file)) return;
    found.set(file, text.replace(/^\/\*![\s\S]*?\*\/\s*/, ''));
    for (const [, next = ''] of text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm))
      take(`lib.${next}.d.ts`);
  };
  take(root);
  return [...found];
}
