/** An editor as the rest of the page may know it. Offsets are into its source. */
export interface OpenEditor {
  readonly source: string;
  /** The offset of what stands at a place of the window; null where nothing stands. */
  offsetAt(x: number, y: number): number | null;
  /** Where a part of the text stands in the window; null while it is out of sight. */
  boxOf(start: number, end: number): DOMRect | null;
}

/** The editors that are open, each by the element in which it took the listing's place. */
export const openEditors = new Map<Element, OpenEditor>();
