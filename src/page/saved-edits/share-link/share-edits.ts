import type { Edit } from '../../../notebook/saved-edits/edit.ts';
import { longestFragment, writeFragment } from '../../../notebook/saved-edits/share-link.ts';
import { canPack } from '../../../notebook/saved-edits/packed-text.ts';
import { writeCount } from '../../../notebook/values/count.ts';
import { copyText } from '../../copy-text.ts';
import { makeElement } from '../../make-element.ts';
import type { Notices } from '../../notices/notices.ts';

/** Makes a link that carries the edits, copies it, and shows it. */
export async function shareEdits(edits: readonly Edit[], notices: Notices): Promise<void> {
  if (edits.length > 0 && !canPack()) {
    const text =
      'This browser is too old to pack your changes into a link. “Copy with what it needs” under the last cell copies the whole program instead.';
    return notices.show('share', { text }, true);
  }
  const fragment = edits.length === 0 ? '' : await writeFragment(edits);
  if (fragment.length > longestFragment) {
    const size = Math.ceil(fragment.length / 1024);
    const text = `Your changes are too long for a link: it would have ${size} KB, and links are cut on their way above ${longestFragment / 1024} KB. “Copy with what it needs” under the last cell copies the whole program instead.`;
    return notices.show('share', { text }, true);
  }
  const link = location.origin + location.pathname + location.search + fragment;
  const what =
    edits.length === 0
      ? 'Nothing is changed, so this is the chapter’s own address.'
      : `This link carries your changes to ${writeCount(edits.length, 'cell')}. Opened, it runs nothing by itself.`;
  const isCopied = await copyText(link);
  const how = isCopied
    ? 'It is copied.'
    : 'The browser did not let it be copied: take it from here.';
  await notices.show('share', { text: `${what} ${how}`, details: [linkField(link)] }, true);
}

/** Shows a link, and selects it when it takes the focus. */
function linkField(link: string): HTMLInputElement {
  const field = makeElement('input', { readOnly: true, value: link, ariaLabel: 'Link' });
  field.addEventListener('focus', () => field.select());
  return field;
}
