import type { Subject, ViewChoice } from './subjects.ts';

/** A button beside an output that switches to a view, or back to the text. */
export interface Offer {
  /** The value of its `data-do`. */
  readonly action: string;
  readonly text: string;
  /** The accessible name, which says what the text leaves to its place on the page. */
  readonly name: string;
  readonly isPressed: boolean;
  /** Whether the text is a name of the program. */
  readonly isCode: boolean;
  /** Whether it belongs to a name and not to what was printed, so that it is set fainter. */
  readonly isSecondary: boolean;
}

/** The action that goes back to the text. */
const textAction = 'view';

/**
 * Returns the buttons of a cell. A single output has a button for each of its views; of several
 * subjects each has one button, and the chosen one those of its views too.
 */
export function offersOf(subjects: readonly Subject[], choice: ViewChoice | undefined): Offer[] {
  const printed = subjects.filter(({ isPrinted }) => isPrinted);
  const chosen = subjects.find(({ id }) => id === choice?.id);
  const text: Offer = {
    action: textAction,
    text: 'text',
    name: 'the output as text',
    isPressed: chosen === undefined,
    isCode: false,
    isSecondary: false,
  };
  const offers = subjects.flatMap((subject): Offer[] => {
    if (subject.isPrinted && printed.length === 1) return viewOffers(subject, choice);
    const { id, label, isPrinted, views } = subject;
    const isPressed = subject === chosen;
    const own: Offer = {
      action: `view:${id}`,
      text: label,
      name: `${label}, as ${isPressed ? (choice?.kind ?? views[0]?.kind) : views[0]?.kind}`,
      isPressed,
      isCode: !label.startsWith('output '),
      isSecondary: !isPrinted,
    };
    return isPressed && views.length > 1 ? [own, ...viewOffers(subject, choice)] : [own];
  });
  return printed.length > 0 ? [text, ...offers] : offers;
}

function viewOffers(
  { id, label, isPrinted, views }: Subject,
  choice: ViewChoice | undefined,
): Offer[] {
  return views.map(({ kind }) => ({
    action: `view:${id}:${kind}`,
    text: kind,
    name: `${kind} of ${label}`,
    isPressed: choice?.id === id && choice.kind === kind,
    isCode: false,
    isSecondary: !isPrinted,
  }));
}

/** Reads what an action chooses; undefined for the text. Without a kind, it is the first view. */
export function readAction(action: string, subjects: readonly Subject[]): ViewChoice | undefined {
  const [, id, kind] = action.split(':');
  const subject = subjects.find((one) => one.id === id);
  const view = subject?.views.find((one) => one.kind === kind) ?? subject?.views[0];
  return subject && view && { id: subject.id, kind: view.kind };
}
