import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import type { BuiltChapter } from './build-chapter.ts';

/** The chapter as its components see it while the page is built: `Astro.locals.chapter`. */
export interface ChapterContext extends BuiltChapter {
  readonly symbols: readonly ChapterSymbol[];
}
