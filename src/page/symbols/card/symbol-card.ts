import type { Role } from '../../../notebook/symbols/chapter-symbol.ts';
import { makeElement } from '../../make-element.ts';
import { cardPosition, type Boxes } from './card-position.ts';

/** The card beside a symbol or a name: it stays beside it while the page is scrolled. */
export class SymbolCard {
  readonly element = makeElement('div', { className: 'symbol-card small', hidden: true });
  #boxes: Boxes | undefined;

  constructor(parent: Element) {
    parent.append(this.element);
    addEventListener('scroll', () => this.#move(), { capture: true, passive: true });
    addEventListener('resize', () => this.#move());
  }

  /** Shows the card beside the first of some boxes that leaves it room. */
  show(role: Role | undefined, content: readonly Node[], boxes: Boxes): void {
    this.element.replaceChildren(...content);
    this.element.dataset['role'] = role ?? '';
    this.#boxes = boxes;
    this.element.hidden = false;
    this.#move();
  }

  hide(): void {
    this.element.hidden = true;
    this.#boxes = undefined;
  }

  #move(): void {
    if (!this.#boxes) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const boxes = this.#boxes().filter(({ top, height }) => top + height > 0 && top < view.height);
    this.element.hidden = boxes.length === 0;
    const card = this.element.getBoundingClientRect();
    const position = boxes.map((box) => cardPosition(box, card, view)).find(Boolean);
    this.element.hidden = !position;
    if (position) this.element.style.translate = `${position.left}px ${position.top}px`;
  }
}
