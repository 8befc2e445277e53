import styles from './notices.css?inline';

// With what shows notices, not with the page: few visits need one.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

export interface Notice {
  readonly text: string;
  /** What stands below the text. */
  readonly more?: readonly Node[];
  /** What can be done about it, in buttons. */
  readonly actions?: readonly Action[];
  /** What closing does beside closing; false where it cannot be closed, but has to be answered. */
  readonly onClose?: (() => void) | false;
}

export interface Action {
  readonly label: string;
  act(): void;
}

/**
 * Notices at the foot of the window, over the page, so that nothing moves. Each is said once to a
 * screen reader. They are the first stops of the Tab key after the link to the text.
 */
export class Notices {
  readonly #bar = document.createElement('section');
  readonly #said = document.createElement('p');
  readonly #shown = new Map<string, HTMLElement>();
  #cameFrom: Element | null = null;

  constructor() {
    this.#bar.className = 'notices';
    this.#bar.ariaLabel = 'Notices';
    this.#said.className = 'hidden';
    this.#said.role = 'status';
    const skip = document.querySelector('.skip');
    if (skip) skip.after(this.#bar, this.#said);
    else document.body.prepend(this.#bar, this.#said);
    new ResizeObserver(() => {
      // What has the focus scrolls clear of the bar, and so does the end of the page.
      document.documentElement.style.setProperty('--notices', `${this.#bar.offsetHeight}px`);
    }).observe(this.#bar);
  }

  /**
   * Shows a notice in place of the one of the same kind.
   *
   * @param focus whether the reader has asked for it, so that the focus goes to it
   */
  show(kind: string, { text, more = [], actions = [], onClose }: Notice, focus = false): void {
    const old = this.#shown.get(kind);
    const hadFocus = old?.contains(document.activeElement) ?? false;
    const notice = document.createElement('div');
    notice.className = more.length === 0 ? 'notice page plain' : 'notice page';
    notice.dataset['notice'] = kind;
    notice.tabIndex = -1;
    notice.role = 'group';
    const sentence = document.createElement('p');
    sentence.id = `notice-${kind}`;
    notice.setAttribute('aria-labelledby', sentence.id);
    sentence.textContent = text;
    const buttons = document.createElement('div');
    buttons.className = 'actions';
    const close = () => {
      this.hide(kind);
      if (onClose) onClose();
    };
    const closing = onClose === false ? [] : [{ label: 'Close', act: close }];
    for (const action of [...actions, ...closing]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = action.label;
      button.addEventListener('click', () => action.act());
      buttons.append(button);
    }
    notice.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && onClose !== false) close();
    });
    notice.append(sentence, ...more, buttons);
    if (old) old.replaceWith(notice);
    else this.#bar.append(notice);
    this.#shown.set(kind, notice);
    if (focus && !this.#bar.contains(document.activeElement))
      this.#cameFrom = document.activeElement;
    if (focus || hadFocus) notice.focus({ preventScroll: true });
    // Said by the focus where that goes there. A place for what is said has to be there before it.
    else setTimeout(() => (this.#said.textContent = text), 200);
  }

  hide(kind: string): void {
    const notice = this.#shown.get(kind);
    if (!notice) return;
    const hadFocus = notice.contains(document.activeElement);
    notice.remove();
    this.#shown.delete(kind);
    this.#said.textContent = '';
    if (hadFocus && this.#cameFrom instanceof HTMLElement && this.#cameFrom.isConnected)
      this.#cameFrom.focus({ preventScroll: true });
  }
}
