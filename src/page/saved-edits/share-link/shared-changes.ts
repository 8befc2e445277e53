import type { SharedChanges } from '../../../notebook/saved-edits/compare-shared-edits.ts';
import { wordList } from '../../../notebook/values/word-list.ts';
import { foldedDifference, foldedText, type ShowText } from '../difference.ts';
import { paragraph } from '../../notices/paragraph.ts';

/** Draws what a link would change in the chapter, folded cell by cell. */
export function sharedDifferences(
  { edits, missing }: SharedChanges,
  show: ShowText,
): HTMLElement[] {
  return [
    ...edits.map(({ name, source, original }) =>
      foldedDifference(`${name}: from the chapter’s text to the link’s`, original, source, show),
    ),
    ...missing.map(({ name, source }) => foldedText(`${name}: the link’s text`, source, show)),
  ];
}

/** Says what of a link does not fit the chapter as it is now. */
export function sharedWarnings({ outdated, missing }: SharedChanges): HTMLElement[] {
  const names = wordList(missing.map(({ name }) => name));
  return [
    ...(outdated.length > 0
      ? [paragraph(`The chapter has changed ${wordList(outdated)} since the link was made.`)]
      : []),
    ...(missing.length > 0
      ? [paragraph(`The chapter has no cell ${names}: that part cannot be tried.`)]
      : []),
  ];
}
