import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import type { BuiltChapter } from './build-chapter.ts';

/** What the components in a chapter may know of it while its page is built. */
export interface ChapterContext extends BuiltChapter {
  readonly symbols: readonly ChapterSymbol[];
}
