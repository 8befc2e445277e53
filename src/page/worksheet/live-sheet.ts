import { numberAt } from '../../notebook/values/value-path.ts';
import { isRight, mark, type Verdict } from '../../notebook/worksheet/mark.ts';
import {
  attemptAt,
  hasOthers,
  keyOf,
  withAttempt,
  type Attempt,
} from '../../notebook/worksheet/progress.ts';
import { showWork } from '../../notebook/worksheet/show-work.ts';
import { pose, type Posed } from '../../notebook/worksheet/worksheet.ts';
import { answerNumber, isExact } from '../../notebook/values/write-number.ts';
import { decimalsInWords } from '../../notebook/worksheet/answer-decimals.ts';
import { settledRun } from '../run-store.ts';
import { keepProgress, kept } from './saved-progress.ts';
import { printSheet } from './print-sheet.ts';
import { sheetNamed } from '../../notebook/worksheet/sheet-named.ts';

/** What the page was built with. */
interface Built {
  readonly chapter: string;
  /** The numbers of the givens, in their order. */
  readonly values: readonly number[];
  readonly symbols: Symbols;
}

/** The role and the path of the symbol that a name of the sheet stands for. */
type Symbols = Readonly<Record<string, readonly [role: string, sym: string]>>;

interface Field {
  readonly item: HTMLElement;
  readonly input: HTMLInputElement;
  readonly remark: HTMLElement;
  readonly hints: readonly HTMLElement[];
}

const alive = new WeakSet<Element>();

/** Makes a worksheet mark what is written into it, give hints, remember, and follow the program. */
export async function liveSheet(element: Element): Promise<void> {
  if (!(element instanceof HTMLElement)) return;
  const sheet = await sheetNamed(element.dataset['sheet'] ?? '');
  if (alive.has(element)) return;
  alive.add(element);
  const built = JSON.parse(element.querySelector('script')?.textContent ?? '') as Built;
  const fields = sheet.questions.flatMap(({ name }) => fieldOf(element, name) ?? []);
  const note = element.querySelector<HTMLElement>('[data-note]');
  const status = element.querySelector<HTMLElement>('[data-status]');
  let posed: readonly Posed[] = [];
  let key = '';

  const texts = () =>
    Object.fromEntries(
      sheet.questions.map(({ name }, at) => [name, fields[at]?.input.value ?? '']),
    );
  const judge = (at: number, earlier = texts()): Verdict => {
    const question = posed[at];
    const text = fields[at]?.input.value ?? '';
    return question ? mark(question, text, earlier) : { kind: 'empty' };
  };
  const judgeAll = () => fields.forEach((field, at) => showVerdict(field, judge(at)));

  const save = () => {
    const hints = Object.fromEntries(
      sheet.questions.map(({ name }, at) => [name, openHints(fields[at])]),
    );
    const safe = keepProgress(built.chapter, (progress) =>
      withAttempt(progress, sheet.name, key, { texts: texts(), hints }),
    );
    if (!safe)
      say('This browser does not let the page keep your answers: they last until you leave it.');
  };
  const restore = ({ texts: written, hints }: Attempt) => {
    sheet.questions.forEach(({ name }, at) => {
      const field = fields[at];
      if (!field) return;
      // What was typed while this module was on its way is the latest.
      if (key !== '' || field.input.value === '') field.input.value = written[name] ?? '';
      revealHints(field, hints[name] ?? 0);
    });
  };
  const say = (text: string) => {
    if (!note) return;
    note.hidden = text === '';
    if (note.textContent !== text) note.textContent = text;
  };

  const take = (at: (path: string) => number | undefined, isWaiting = false) => {
    const givens: [string, number][] = [];
    for (const { name, path } of sheet.givens) {
      const value = at(path);
      if (value === undefined) {
        posed = [];
        judgeAll();
        const why = isWaiting
          ? 'The program waits to be run'
          : `The latest run gave no number for ${path}`;
        say(`${why}, so nothing can be marked.`);
        return;
      }
      givens.push([name, value]);
    }
    const numbers = Object.fromEntries(givens);
    posed = pose(sheet, numbers);
    const changed = keyOf(numbers);
    if (changed !== key) {
      const progress = kept(built.chapter);
      restore(attemptAt(progress, sheet.name, changed));
      key = changed;
      showNumbers(element, built.symbols, posed);
      say(
        hasOthers(progress, sheet.name, key)
          ? 'What you wrote for other numbers is kept, and comes back when they do.'
          : '',
      );
    } else say('');
    judgeAll();
  };

  const settle = (at: number) => {
    judgeAll();
    save();
    const verdict = judge(at);
    if (status) status.textContent = inWords(verdict);
    if (posed.length > 0 && fields.every((_, index) => isRight(judge(index))))
      say('All of it is right.');
  };

  fields.forEach((field, at) => {
    field.input.addEventListener('change', () => settle(at));
    field.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') settle(at);
    });
    field.input.addEventListener('input', () => {
      showVerdict(field, { kind: 'empty' });
      save();
    });
    field.item.querySelector('[data-hint]')?.addEventListener('click', () => {
      revealHints(field, openHints(field) + 1);
      if (status) status.textContent = field.hints[openHints(field) - 1]?.textContent ?? '';
      save();
    });
  });
  element.querySelector('[data-print-sheet]')?.addEventListener('click', () => printSheet(element));

  take((path) => built.values[sheet.givens.findIndex((given) => given.path === path)]);
  settledRun.subscribe(({ status, values }) => {
    if (status !== 'built') take((path) => numberAt(values, path), status === 'not-run');
  });
  element.dataset['awake'] = '';
}

function fieldOf(element: HTMLElement, name: string): Field | undefined {
  const item = element.querySelector<HTMLElement>(`[data-question="${name}"]`);
  const input = item?.querySelector('input');
  const remark = item?.querySelector<HTMLElement>('.remark');
  if (!item || !input || !remark) return undefined;
  return { item, input, remark, hints: [...item.querySelectorAll<HTMLElement>('.hints > li')] };
}

function openHints(field: Field | undefined): number {
  return field?.hints.filter(({ hidden }) => !hidden).length ?? 0;
}

function revealHints(field: Field, count: number): void {
  field.hints.forEach((hint, at) => (hint.hidden = at >= count));
  const list = field.hints[0]?.parentElement;
  if (list) list.hidden = count === 0;
  const button = field.item.querySelector<HTMLButtonElement>('[data-hint]');
  if (!button) return;
  button.disabled = count >= field.hints.length;
  button.textContent = count === 0 ? 'Hint' : `Hint ${Math.min(count + 1, field.hints.length)}`;
}

function showVerdict({ item, input, remark }: Field, verdict: Verdict): void {
  const wrong = verdict.kind === 'slip' || verdict.kind === 'wrong';
  if (verdict.kind === 'empty') delete item.dataset['verdict'];
  else item.dataset['verdict'] = isRight(verdict) ? 'right' : wrong ? 'wrong' : 'unclear';
  if (wrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  const says = 'says' in verdict ? verdict.says : '';
  remark.hidden = says === '';
  remark.replaceChildren();
  if (verdict.kind === 'slip') {
    const title = document.createElement('b');
    title.textContent = verdict.title;
    remark.append(title, ' ');
  }
  remark.append(says);
}

function inWords(verdict: Verdict): string {
  if (verdict.kind === 'empty') return '';
  if (verdict.kind === 'right') return 'Right.';
  if (verdict.kind === 'slip') return `Wrong. ${verdict.title} ${verdict.says}`;
  return verdict.kind === 'wrong' ? `Wrong. ${verdict.says}` : verdict.says;
}

/** Puts the numbers of the latest run into the givens, the questions, the work and the answers. */
function showNumbers(element: HTMLElement, symbols: Symbols, posed: readonly Posed[]): void {
  const last = posed.at(-1);
  if (!last) return;
  for (const shown of element.querySelectorAll<HTMLElement>('[data-shows]')) {
    const name = shown.dataset['shows'] ?? '';
    setText(shown, answerNumber(last.exact[name] ?? NaN, last.places[name] ?? 0));
  }
  for (const question of posed) {
    const { answer, decimals, task } = question;
    const keys = `[data-answers="${element.dataset['sheet'] ?? ''}"] [data-key="${task.name}"]`;
    for (const shown of document.querySelectorAll(keys))
      setText(shown, answerNumber(answer, decimals));
    const item = element.querySelector(`[data-question="${task.name}"]`);
    const to = item?.querySelector<HTMLElement>('[data-decimals]');
    if (to) {
      to.hidden = isExact(answer, decimals);
      setText(to, `, to ${decimalsInWords(decimals)}`);
    }
    item?.querySelector('[data-work]')?.replaceChildren(
      ...showWork(question).map(({ text, name, raised }) => {
        const [role, sym] = (name === undefined ? undefined : symbols[name]) ?? [];
        if (sym === undefined && !raised) return text;
        const number = document.createElement(raised ? 'sup' : 'span');
        if (role) number.dataset['role'] = role;
        if (sym) number.dataset['sym'] = sym;
        number.textContent = text;
        return number;
      }),
    );
  }
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
