import type { Cell } from '../../notebook/source/cell.ts';
import type { Edit } from '../../notebook/saved-edits/edit.ts';
import { foldedDifference, foldedText } from './difference.ts';
import { copyText } from '../copy-text.ts';
import type { EditedPage } from '../edited-page.ts';
import type { Notices } from './notices.ts';
import { writeCount } from '../../notebook/values/count.ts';

/** Offers what was edited of a text that the chapter no longer has: both texts, and what differs. */
export function showWaiting(
  waiting: readonly Edit[],
  chapter: readonly Cell[],
  notices: Notices,
  { show }: EditedPage,
  { settle, use }: { settle(edit: Edit): void; use(edit: Edit): Promise<boolean> },
): void {
  if (waiting.length === 0) return notices.hide('waiting');
  const text = `The chapter has changed since you edited ${writeCount(waiting.length, 'cell')} of it. Nothing of yours is lost: choose for each.`;
  const more = waiting.map((edit) => {
    const { name, source } = edit;
    const now = chapter.find((cell) => cell.name === name)?.source;
    const folded =
      now === undefined
        ? foldedText(`${name}: the chapter no longer has this cell. Your text`, source, show)
        : foldedDifference(`${name}: from the chapter’s text to yours`, now, source, show);
    const buttons = document.createElement('div');
    buttons.className = 'actions';
    if (now === undefined) {
      const copy = button(`Copy mine`, name, () => {
        void copyText(source).then((isCopied) => {
          copy.textContent = isCopied ? 'Copied' : 'The browser did not let it be copied';
        });
      });
      buttons.append(
        copy,
        button('Throw mine away', name, () => settle(edit)),
      );
    } else
      buttons.append(
        button('Use mine', name, () => {
          void use(edit).then((isUsed) => {
            if (isUsed) settle(edit);
          });
        }),
        button('Use the chapter’s', name, () => settle(edit)),
      );
    const item = document.createElement('div');
    item.append(folded, buttons);
    return item;
  });
  notices.show('waiting', { text, more });
}

function button(label: string, name: string, act: () => void): HTMLButtonElement {
  const one = document.createElement('button');
  one.type = 'button';
  one.textContent = label;
  one.ariaLabel = `${label}: ${name}`;
  one.addEventListener('click', act);
  return one;
}
