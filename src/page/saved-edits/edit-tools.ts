import { drawIcon } from '../draw-icon.ts';
import { makeElement } from '../make-element.ts';

/** Shows the buttons for the whole chapter that are of use: at its end, and Share in the header. */
export function showEditTools(editCount: number, backupCount: number, versionCount: number): void {
  const tool = (action: string) => document.querySelector(`.program [data-edits="${action}"]`);
  tool('reset')?.toggleAttribute('disabled', editCount === 0);
  tool('back')?.toggleAttribute('hidden', backupCount === 0);
  tool('versions')?.toggleAttribute('hidden', versionCount === 0);

  const share = document.querySelector('.tool.share');
  if (editCount === 0) share?.remove();
  else if (!share) document.querySelector('.site .menu')?.before(shareTool());
}

function shareTool(): HTMLElement {
  const word = makeElement('span', { className: 'word' }, 'Share');
  const properties = { type: 'button', className: 'tool share' } as const;
  // An arrow that leaves a tray.
  const icon = drawIcon('M8 10.5V2M4.8 5 8 1.8 11.2 5M2 9v5h12V9');
  const button = makeElement('button', properties, icon, word);
  button.dataset['edits'] = 'share';
  return button;
}
