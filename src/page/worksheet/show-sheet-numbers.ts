import { spellCount } from '../../notebook/values/count.ts';
import { answerNumber, isExact } from '../../notebook/values/write-number.ts';
import { keyText } from '../../notebook/worksheet/answer-key.ts';
import { isSaid } from '../../notebook/worksheet/sheet-text.ts';
import { showWork, type WorkPart } from '../../notebook/worksheet/show-work.ts';
import { namesOf, type SolvedQuestion } from '../../notebook/worksheet/solve-sheet.ts';
import { makeElement } from '../make-element.ts';
import { setText } from '../set-text.ts';

/** The role and the path of the symbol that a name of the sheet stands for. */
export type SymbolsByName = Readonly<Record<string, readonly [role: string, path: string]>>;

/**
 * Puts the numbers of the latest run into the givens, the questions, the work and the answers, and
 * shows the sentences that are true of them.
 */
export function showSheetNumbers(
  sheet: HTMLElement,
  symbols: SymbolsByName,
  solved: readonly SolvedQuestion[],
): void {
  const last = solved.at(-1);
  if (!last) return;
  for (const number of sheet.querySelectorAll<HTMLElement>('[data-shows]')) {
    const name = number.dataset['shows'] ?? '';
    setText(number, answerNumber(last.exact[name] ?? NaN, last.shownDecimals[name] ?? 0));
  }
  const names = namesOf(last);
  for (const sentences of sheet.querySelectorAll('[data-sentences]')) {
    const all = Array.from(sentences.querySelectorAll<HTMLElement>('[data-said]'));
    const said = all.find(({ dataset }) => isSaid(dataset['said'] ?? '', names));
    for (const sentence of all) sentence.hidden = sentence !== said;
  }
  for (const question of solved) {
    const { answer, decimals, task, unasked } = question;
    // The answers stand in the sheet, and once more on the last page of what is printed.
    const keys = `[data-answers="${sheet.dataset['sheet'] ?? ''}"] [data-key="${task.name}"]`;
    for (const key of document.querySelectorAll(keys)) setText(key, keyText(question));
    const item = sheet.querySelector(`[data-question="${task.name}"]`);
    const wanted = item?.querySelector<HTMLElement>('[data-decimals]');
    if (wanted) {
      wanted.hidden = unasked !== undefined || isExact(answer, decimals);
      setText(wanted, `, to ${spellCount(decimals, 'decimal')}`);
    }
    const work = showWork(question).map((part) => workNode(part, symbols));
    item?.querySelector('[data-work]')?.replaceChildren(...work);
  }
}

function workNode({ text, name, raised }: WorkPart, symbols: SymbolsByName): HTMLElement | string {
  const [role, path] = (name === undefined ? undefined : symbols[name]) ?? [];
  if (path === undefined && !raised) return text;
  const element = makeElement(raised ? 'sup' : 'span', { textContent: text });
  if (role) element.dataset['role'] = role;
  if (path) element.dataset['sym'] = path;
  return element;
}
