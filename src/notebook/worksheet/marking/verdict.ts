/** The mistakes that a remark can name. */
export type MistakeTitle =
  | 'The sign.'
  | 'The bias is missing.'
  | 'A slope, σ′, is missing.'
  | 'Another index.'
  | 'Updated too early.'
  | 'Rounded too soon.'
  | 'The 2 is missing.'
  | 'Another operation.'
  | 'Another number.'
  | 'Not yet the end.'
  | 'Upside down.'
  | 'The point.'
  | 'Carried on.';

/** What is said about an answer. */
export type Verdict =
  | { readonly kind: 'empty' }
  /** The question has no answer to ask for. */
  | { readonly kind: 'unasked'; readonly remark: string }
  | { readonly kind: 'unreadable'; readonly remark: string }
  | { readonly kind: 'right' }
  /** Right, with the reader's own rounding. */
  | { readonly kind: 'rounded'; readonly remark: string }
  /** Right as far as it goes, or too short to tell. */
  | { readonly kind: 'short'; readonly remark: string }
  /** Wrong, by a known mistake. */
  | { readonly kind: 'mistake'; readonly title: MistakeTitle; readonly remark: string }
  | { readonly kind: 'wrong'; readonly remark: string };

/** Checks whether an answer counts as right. */
export function isRight({ kind }: Verdict): boolean {
  return kind === 'right' || kind === 'rounded';
}

/** Checks whether an answer counts as wrong: neither right nor in need of more digits. */
export function isWrong({ kind }: Verdict): boolean {
  return kind === 'mistake' || kind === 'wrong';
}

/** Writes a verdict as it is said aloud. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'empty':
      return '';
    case 'right':
      return 'Right.';
    case 'mistake':
      return `Wrong. ${verdict.title} ${verdict.remark}`;
    case 'wrong':
      return `Wrong. ${verdict.remark}`;
    default:
      return verdict.remark;
  }
}
