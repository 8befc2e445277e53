/** The mistakes that a remark can name. */
const mistakeTitles = {
  sign: 'The sign.',
  'dropped-bias': 'The bias is missing.',
  'missing-slope': 'A slope, σ′, is missing.',
  'wrong-index': 'Another index.',
  'too-early': 'Updated too early.',
  'rounded-factors': 'Rounded too soon.',
  'forgot-2': 'The 2 is missing.',
  'wrong-operation': 'Another operation.',
  'wrong-place': 'Another number.',
  unfinished: 'Not yet the end.',
  'upside-down': 'Upside down.',
  point: 'The point.',
  'carried-on': 'Carried on.',
} as const;
export type MistakeKind = keyof typeof mistakeTitles;

/** What is said about an answer. */
export type Verdict =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly remark: string }
  | { readonly kind: 'right' }
  /** Right, with the reader's own rounding. */
  | { readonly kind: 'rounded'; readonly remark: string }
  /** Right as far as it goes. */
  | { readonly kind: 'short'; readonly remark: string }
  /** Wrong, by a known mistake. */
  | {
      readonly kind: 'mistake';
      readonly mistake: MistakeKind;
      readonly title: string;
      readonly remark: string;
    }
  | { readonly kind: 'wrong'; readonly remark: string };

/** Names the mistake in an answer. */
export function mistakeVerdict(mistake: MistakeKind, remark: string): Verdict {
  return { kind: 'mistake', mistake, title: mistakeTitles[mistake], remark };
}

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
