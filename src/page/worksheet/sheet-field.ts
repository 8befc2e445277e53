import { isRight, isWrong, type Verdict } from '../../notebook/worksheet/marking/verdict.ts';
import { makeElement } from '../make-element.ts';

/** The field of a question, with its hints and the remark on what was typed. */
export class SheetField {
  readonly name: string;
  readonly input: HTMLInputElement;
  readonly hintButton: HTMLButtonElement;
  readonly #question: HTMLElement;
  readonly #remark: HTMLElement;
  readonly #hints: readonly HTMLElement[];
  /** How many hints are shown: at first none. */
  #openHints = 0;
  /** Whether there is an answer to ask for. */
  #isAsked = true;

  constructor(sheet: Element, name: string) {
    this.name = name;
    this.#question = find(sheet, `[data-question="${name}"]`);
    this.input = find<HTMLInputElement>(this.#question, 'input');
    this.hintButton = find<HTMLButtonElement>(this.#question, '[data-hint]');
    this.#remark = find(this.#question, '.remark');
    this.#hints = [...this.#question.querySelectorAll<HTMLElement>('.hints > li')];
  }

  get text(): string {
    return this.input.value;
  }

  get openHints(): number {
    return this.#openHints;
  }

  get latestHint(): string {
    const hint = this.#hints[this.#openHints - 1]?.cloneNode(true);
    if (!(hint instanceof HTMLElement)) return '';
    // Of several sentences one is said.
    for (const unsaid of hint.querySelectorAll('[data-said][hidden]')) unsaid.remove();
    hint.hidden = false;
    return hint.textContent;
  }

  /** Shows so many hints, and the number of the next one on the button. */
  showHints(count: number): void {
    this.#openHints = Math.min(count, this.#hints.length);
    this.#hints.forEach((hint, index) => (hint.hidden = index >= count));
    const list = this.#hints[0]?.parentElement;
    if (list) list.hidden = count === 0;
    this.#enable();
    this.hintButton.textContent =
      count === 0 ? 'Hint' : `Hint ${Math.min(count + 1, this.#hints.length)}`;
  }

  /** Lets a question be answered that is asked, and hints be opened as long as there are more. */
  #enable(): void {
    this.input.disabled = !this.#isAsked;
    this.hintButton.disabled = !this.#isAsked || this.#openHints >= this.#hints.length;
  }

  /** Shows a verdict: the mark beside the field and the remark below it. */
  showVerdict(verdict: Verdict): void {
    const isMistaken = isWrong(verdict);
    this.#isAsked = verdict.kind !== 'unasked';
    this.#enable();
    if (verdict.kind === 'empty' || verdict.kind === 'unasked')
      delete this.#question.dataset['verdict'];
    else
      this.#question.dataset['verdict'] = isRight(verdict)
        ? 'right'
        : isMistaken
          ? 'wrong'
          : 'unclear';
    if (isMistaken) this.input.setAttribute('aria-invalid', 'true');
    else this.input.removeAttribute('aria-invalid');
    const text = 'remark' in verdict ? verdict.remark : '';
    this.#remark.hidden = text === '';
    this.#remark.replaceChildren(text);
    if (verdict.kind === 'mistake')
      this.#remark.prepend(makeElement('b', { textContent: verdict.title }), ' ');
  }
}

/** Finds what the build has put into every worksheet. */
function find<T extends HTMLElement = HTMLElement>(parent: Element, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(`A worksheet has no ${selector}`);
  return found;
}
