/** An editor as the rest of the page sees it. Offsets are into its source. */
interface OpenEditor {
  readonly source: string;
  /** Returns the offset of what stands at a point of the window; null where nothing stands. */
  offsetAt(x: number, y: number): number | null;
  /** Returns the box of a part of the text in the window; null while it is out of sight. */
  boxOf(start: number, end: number): DOMRect | null;
}

/** The editors that are open, each by the element in which it took the listing's place. */
export const openEditors = new Map<Element, OpenEditor>();
