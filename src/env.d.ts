declare namespace App {
  interface Locals {
    /** The chapter that is rendered: its page sets it, its components read it. */
    chapter: import('./build/chapter/chapter-context.ts').ChapterContext;
  }
}
