import type { Subject, ViewChoice } from './subjects.ts';

/** A button beside an output that switches to a view, or back to the text. */
export interface Offer {
  /** The value of its `data-do`. */
  readonly action: string;
  readonly text: string;
  /** What it is called where one does not see what it belongs to. */
  readonly name: string;
  readonly isPressed: boolean;
  /** Its text is a name of the program. */
  readonly isCode: boolean;
  /** It belongs to a name and not to what was printed, so it may stand back. */
  readonly isAside: boolean;
}

/** The action that goes back to the text. */
const textAction = 'view';

/** Returns the buttons of a cell: a single output is switched by its views, several things first by what they are. */
export function offersOf(subjects: readonly Subject[], choice: ViewChoice | undefined): Offer[] {
  const printed = subjects.filter(({ isPrinted }) => isPrinted);
  const chosen = subjects.find(({ id }) => id === choice?.id);
  const text: Offer = {
    action: textAction,
    text: 'text',
    name: 'the output as text',
    isPressed: chosen === undefined,
    isCode: false,
    isAside: false,
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
      isAside: !isPrinted,
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
    isAside: !isPrinted,
  }));
}

/** Reads what an action chooses; undefined for the text. Without a kind, the most telling view. */
export function readAction(action: string, subjects: readonly Subject[]): ViewChoice | undefined {
  const [, id, kind] = action.split(':');
  const subject = subjects.find((one) => one.id === id);
  const view = subject?.views.find((one) => one.kind === kind) ?? subject?.views[0];
  return subject && view && { id: subject.id, kind: view.kind };
}
