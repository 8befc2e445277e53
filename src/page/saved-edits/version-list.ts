import type { Version } from '../../notebook/saved-edits/versions.ts';
import { actionButton } from '../notices/action-button.ts';
import { foldedDifference, foldedText } from './difference.ts';
import type { PageEdits } from './page-edits.ts';
import { paragraph } from '../notices/paragraph.ts';
import { copyButton, textItem } from './text-item.ts';
import { useEdit } from './use-edit.ts';

const shownTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Shows the texts that have stood in the cells, the newest first, to be brought back one by one. */
export function showVersions(edits: PageEdits): Promise<void> {
  const { list, haveLostOld } = edits.storage.readVersions();
  const newest = [...list].reverse();
  return edits.notices.show(
    'versions',
    {
      text: 'These texts have stood in the cells, or came by a link. To bring one back loses none that stands there now.',
      details: [
        ...newest.map((version) => versionItem(version, edits)),
        ...(haveLostOld
          ? [paragraph('Older ones had to be given up: a browser keeps only so much.')]
          : []),
      ],
    },
    true,
  );
}

function versionItem(version: Version, edits: PageEdits): HTMLElement {
  const { name, source, time } = version;
  const { session, show } = edits.page;
  const isUnrun = edits.storage.hasUnrun([version]);
  const label = `${name}, until ${shownTime.format(time)}${isUnrun ? ', from a link and not run' : ''}`;
  const index = edits.chapter.findIndex((cell) => cell.name === name);
  if (index < 0)
    return textItem(
      foldedText(`${label}: the chapter has no such cell`, source, show),
      copyButton('Copy', source, label),
    );
  const now = session.cells[index]?.source ?? '';
  const bringBack = async () => {
    if (await useEdit(edits, version)) await edits.notices.hide('versions');
  };
  return textItem(
    foldedDifference(`${label}: from what stands there now`, now, source, show),
    actionButton('Bring back', bringBack, label),
  );
}
