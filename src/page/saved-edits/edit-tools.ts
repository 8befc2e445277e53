import { makeElement } from '../make-element.ts';

/** Shows the buttons for the whole chapter that are of use: at its end, and Share in the header. */
export function showTools(editCount: number, backupCount: number): void {
  const tool = (action: string) => document.querySelector(`.program [data-edits="${action}"]`);
  tool('reset')?.toggleAttribute('disabled', editCount === 0);
  tool('back')?.toggleAttribute('hidden', backupCount === 0);

  const share = document.querySelector('.tool.share');
  if (editCount === 0) share?.remove();
  else if (!share) document.querySelector('.site .menu')?.before(shareTool());
}

function shareTool(): HTMLElement {
  const word = makeElement('span', { className: 'word' }, 'Share');
  const properties = { type: 'button', className: 'tool share' } as const;
  const button = makeElement('button', properties, arrowIcon(), word);
  button.dataset['edits'] = 'share';
  return button;
}

/** Draws an arrow that leaves a tray. */
function arrowIcon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  const attributes = { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
  for (const [name, value] of Object.entries(stroke)) path.setAttribute(name, value);
  path.setAttribute('d', 'M8 10.5V2M4.8 5 8 1.8 11.2 5M2 9v5h12V9');
  svg.append(path);
  return svg;
}
