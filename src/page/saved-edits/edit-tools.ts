/** The buttons for the whole chapter: at its end, and in the header once something is edited. */
export function showTools(edited: number, aside: number): void {
  const one = (action: string) => document.querySelector(`.program [data-edits="${action}"]`);
  one('reset')?.toggleAttribute('disabled', edited === 0);
  one('back')?.toggleAttribute('hidden', aside === 0);

  const share = document.querySelector('.tool.share');
  if (edited === 0) share?.remove();
  else if (!share) document.querySelector('.site .menu')?.before(shareTool());
}

function shareTool(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool share';
  button.dataset['edits'] = 'share';
  const word = document.createElement('span');
  word.className = 'word';
  word.textContent = 'Share';
  button.append(arrow(), word);
  return button;
}

/** An arrow that leaves a tray. */
function arrow(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  const look = { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(look)) svg.setAttribute(name, value);
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
  for (const [name, value] of Object.entries(stroke)) path.setAttribute(name, value);
  path.setAttribute('d', 'M8 10.5V2M4.8 5 8 1.8 11.2 5M2 9v5h12V9');
  svg.append(path);
  return svg;
}
