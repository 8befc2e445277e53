import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** Parts of others, and what fences and mathematics become. */
const unplaced = /^(AnswerKey|Cell|DisplayMath|Formula|Mark|SheetNumber|SheetText|Tex)$/;

/** Lists the names of the components that an author may place, from `components/`. */
export function componentNames(): string[] {
  return readdirSync('components', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.astro'))
    .map((file) => basename(file, '.astro'))
    .filter((name) => !unplaced.test(name))
    .sort();
}
