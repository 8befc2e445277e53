/** The kinds of notices, as the attribute `data-notice` names them. Of each kind one is shown. */
export type NoticeKind =
  | 'storage'
  | 'unplaced'
  | 'unfinished'
  /** Edits of a text that the chapter no longer has. */
  | 'waiting'
  /** Edits that a reset or a shared link has replaced. */
  | 'aside'
  /** An edit of another tab that one of this tab has replaced. */
  | 'other-tab'
  /** Texts that have stood in the cells. */
  | 'versions'
  /** Edits of a link that was opened. */
  | 'link'
  /** A link to the reader's own edits. */
  | 'share';

export interface Notice {
  readonly text: string;
  /** What stands below the text. */
  readonly details?: readonly Node[];
  /** The buttons of the notice, beside the one that closes it. */
  readonly actions?: readonly NoticeAction[];
  /** What closing does beside closing; false where the notice has to be answered. */
  readonly onClose?: (() => void) | false;
}

interface NoticeAction {
  readonly label: string;
  act(): void | Promise<void>;
}
