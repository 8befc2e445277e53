declare namespace App {
  interface Locals {
    /** The chapter that is being rendered. The page sets it; the components in the chapter read it. */
    chapter: import('./build/chapter/chapter-context.ts').ChapterContext;
  }
}
