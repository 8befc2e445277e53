import { givenAt } from '../../notebook/worksheet/given-at.ts';
import { loadSheet } from '../../notebook/worksheet/load-sheet.ts';
import { isRight, verdictText, type Verdict } from '../../notebook/worksheet/marking/verdict.ts';
import {
  attemptAt,
  hasOthers,
  keyOf,
  withChange,
  type Attempt,
} from '../../notebook/worksheet/progress.ts';
import { solveSheet, type SolvedQuestion } from '../../notebook/worksheet/solve-sheet.ts';
import { unusableGiven } from '../../notebook/worksheet/unasked.ts';
import { fetchOnce } from '../fetch-once.ts';
import { settledRun } from '../run-store.ts';
import { setText } from '../set-text.ts';
import { printSheet } from './print-sheet.ts';
import { loadProgress, onSavedElsewhere, saveProgress } from './saved-progress.ts';
import { SheetField } from './sheet-field.ts';
import { showSheetNumbers, type SymbolsByName } from './show-sheet-numbers.ts';

/** What the build has put into a worksheet as JSON. */
interface SheetData {
  readonly chapter: string;
  /** The numbers of the givens, in their order. */
  readonly values: readonly number[];
  readonly symbols: SymbolsByName;
}

const live = new WeakSet<Element>();

/** Fetches what marks answers when a reader comes to a field. */
const fetchMarking = fetchOnce(async () => {
  ({ markAnswer } = await import('../../notebook/worksheet/marking/mark-answer.ts'));
});
let markAnswer:
  typeof import('../../notebook/worksheet/marking/mark-answer.ts').markAnswer | undefined;

/** Makes a worksheet mark what is typed into it, give hints, remember, and follow the program. */
export async function makeSheetLive(element: Element): Promise<void> {
  if (!(element instanceof HTMLElement)) return;
  const sheet = await loadSheet(element.dataset['sheet'] ?? '');
  if (live.has(element)) return;
  live.add(element);
  const { chapter, values, symbols } = JSON.parse(
    element.querySelector('script')?.textContent ?? '',
  ) as SheetData;
  const fields = sheet.questions.map(({ name }) => new SheetField(element, name));
  const note = element.querySelector<HTMLElement>('[data-note]');
  const status = element.querySelector<HTMLElement>('[data-status]');
  let solved: readonly SolvedQuestion[] = [];
  /** The key of the givens; empty before the first. */
  let key = '';
  /** The fields in which a reader is typing: what another tab saves does not change these. */
  const edited = new Set<SheetField>();

  const texts = () => Object.fromEntries(fields.map(({ name, text }) => [name, text]));
  const markField = ({ name, text }: SheetField): Verdict => {
    const question = solved.find(({ task }) => task.name === name);
    // Where there are no numbers to mark by, the note of the sheet says so.
    if (!question) return { kind: 'unasked', remark: '' };
    if (question.unasked !== undefined) return { kind: 'unasked', remark: question.unasked };
    return markAnswer?.(question, text, texts()) ?? { kind: 'empty' };
  };
  const mark = (some: readonly SheetField[]) => {
    const showVerdicts = () => some.forEach((field) => field.showVerdict(markField(field)));
    showVerdicts();
    if (!markAnswer && some.some(({ text }) => text !== ''))
      fetchMarking().then(showVerdicts, () => {});
  };
  const showNote = (text: string) => {
    if (!note) return;
    note.hidden = text === '';
    setText(note, text);
  };

  const save = (changed: Partial<Attempt>) => {
    // The numbers can be others by the time the change is made once more.
    const keyNow = key;
    const isSaved = saveProgress(chapter, (progress) =>
      withChange(progress, sheet.name, keyNow, changed),
    );
    if (!isSaved)
      showNote(
        'This browser does not let the page keep your answers: they last until you leave it.',
      );
  };
  const saveText = ({ name, text }: SheetField) => save({ texts: { [name]: text } });
  const showSaved = () => {
    const attempt = attemptAt(loadProgress(chapter), sheet.name, key);
    for (const field of fields) {
      if (!edited.has(field)) field.input.value = attempt.texts[field.name] ?? '';
      field.showHints(attempt.hints[field.name] ?? 0);
    }
  };
  const endEdit = (field: SheetField) => {
    if (edited.delete(field)) saveText(field);
  };

  const follow = (numberOf: (path: string) => number | undefined, isSuspended = false) => {
    const missing = sheet.givens.find(({ path }) => numberOf(path) === undefined);
    if (missing) {
      solved = [];
      mark(fields);
      const why = isSuspended
        ? 'The program waits to be run'
        : `The latest run gave no number for ${missing.path}`;
      showNote(`${why}, so nothing can be marked.`);
      return;
    }
    const givens = Object.fromEntries(
      sheet.givens.map(({ name, path }) => [name, numberOf(path) ?? NaN]),
    );
    solved = solveSheet(sheet, givens);
    const newKey = keyOf(givens);
    const unusable = unusableGiven(sheet.givens, givens);
    let text = unusable ? `${unusable}, so nothing is asked.` : '';
    if (newKey !== key) {
      // What was typed while this module was on its way is the latest.
      const early = key === '' ? fields.filter(({ text: typed }) => typed !== '') : [];
      key = newKey;
      early.forEach(saveText);
      edited.clear();
      showSaved();
      showSheetNumbers(element, symbols, solved);
      if (hasOthers(loadProgress(chapter), sheet.name, key))
        text += ' What you wrote for other numbers is kept, and comes back when they do.';
    }
    showNote(text.trim());
    mark(fields);
  };

  const finishField = async (field: SheetField) => {
    endEdit(field);
    await fetchMarking();
    mark(fields);
    setText(status, verdictText(markField(field)));
    const verdicts = fields.map(markField).filter(({ kind }) => kind !== 'unasked');
    if (verdicts.length > 0 && verdicts.every(isRight)) showNote('All of it is right.');
  };
  for (const field of fields) {
    field.input.addEventListener('change', () => void finishField(field));
    field.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void finishField(field);
    });
    field.input.addEventListener('focus', () => void fetchMarking().catch(() => {}));
    field.input.addEventListener('input', () => {
      field.showVerdict({ kind: 'empty' });
      edited.add(field);
      saveText(field);
    });
    field.input.addEventListener('blur', () => endEdit(field));
    field.hintButton.addEventListener('click', () => {
      field.showHints(field.openHints + 1);
      setText(status, field.latestHint);
      save({ hints: { [field.name]: field.openHints } });
    });
  }
  element.querySelector('[data-print-sheet]')?.addEventListener('click', () => printSheet(element));

  onSavedElsewhere(chapter, () => {
    showSaved();
    mark(fields.filter((field) => !edited.has(field)));
  });

  follow((path) => values[sheet.givens.findIndex((given) => given.path === path)]);
  settledRun.subscribe(({ status: runStatus, values: latest }) => {
    if (runStatus !== 'built') follow((path) => givenAt(latest, path), runStatus === 'not-run');
  });
  element.dataset['awake'] = '';
}
