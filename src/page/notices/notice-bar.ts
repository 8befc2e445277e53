import { adoptStyles } from '../adopt-styles.ts';
import { makeElement } from '../make-element.ts';
import { actionButton } from './action-button.ts';
import type { Notice, NoticeKind } from './notice.ts';
import styles from './notice-bar.css?inline';

adoptStyles(styles);

/**
 * Draws notices at the foot of the window, over the page, so that nothing moves. A screen reader
 * speaks each once. They are the first stops of the Tab key after the link to the text.
 */
export class NoticeBar {
  readonly #bar = makeElement('section', { className: 'notices', ariaLabel: 'Notices' });
  readonly #announcement = makeElement('p', { className: 'hidden', role: 'status' });
  readonly #shown = new Map<NoticeKind, HTMLElement>();
  /** The element that had the focus before a notice took it. */
  #focusBefore: Element | null = null;

  constructor() {
    const skip = document.querySelector('.skip');
    if (skip) skip.after(this.#bar, this.#announcement);
    else document.body.prepend(this.#bar, this.#announcement);
    new ResizeObserver(() => {
      // What has the focus scrolls clear of the bar, and so does the end of the page.
      document.documentElement.style.setProperty('--notices', `${this.#bar.offsetHeight}px`);
    }).observe(this.#bar);
  }

  show(kind: NoticeKind, notice: Notice, focus: boolean): void {
    const old = this.#shown.get(kind);
    const hadFocus = old?.contains(document.activeElement) ?? false;
    const element = this.#draw(kind, notice);
    if (old) old.replaceWith(element);
    else this.#bar.append(element);
    this.#shown.set(kind, element);
    if (focus && !this.#bar.contains(document.activeElement))
      this.#focusBefore = document.activeElement;
    if (focus || hadFocus) element.focus({ preventScroll: true });
    // A screen reader speaks what takes the focus. Elsewhere it has to have met the empty status
    // before the text is put into it.
    else setTimeout(() => (this.#announcement.textContent = notice.text), 200);
  }

  hide(kind: NoticeKind): void {
    const element = this.#shown.get(kind);
    if (!element) return;
    const hadFocus = element.contains(document.activeElement);
    element.remove();
    this.#shown.delete(kind);
    this.#announcement.textContent = '';
    if (hadFocus && this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected)
      this.#focusBefore.focus({ preventScroll: true });
  }

  #draw(kind: NoticeKind, { text, details = [], actions = [], onClose }: Notice): HTMLElement {
    const sentence = makeElement('p', { id: `notice-${kind}` }, text);
    const close = () => {
      this.hide(kind);
      if (onClose) onClose();
    };
    const closing = onClose === false ? [] : [{ label: 'Close', act: close }];
    const buttons = [...actions, ...closing].map(({ label, act }) => actionButton(label, act));
    const className = details.length === 0 ? 'notice page plain' : 'notice page';
    const element = makeElement(
      'div',
      { className, role: 'group', tabIndex: -1 },
      sentence,
      ...details,
      makeElement('div', { className: 'actions' }, ...buttons),
    );
    element.dataset['notice'] = kind;
    element.setAttribute('aria-labelledby', sentence.id);
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && onClose !== false) close();
    });
    return element;
  }
}
