import type { Given, Question, Remark, Sheet } from './sheet.ts';
import type { ByCondition } from './sheet-text.ts';

/** A worksheet as its author writes it, in the order of the paper. */
interface WrittenSheet extends Pick<Sheet, 'name' | 'title' | 'about' | 'matrix' | 'need'> {
  /** Where the program has each given, and how it is shown where that is not as usual. */
  readonly givens: Readonly<Record<string, string | WrittenGiven>>;
  readonly aids?: Sheet['aids'];
  /** The decimals that are wanted of an answer, where its question does not say otherwise. */
  readonly decimals: number;
  readonly questions: Readonly<Record<string, WrittenQuestion>>;
}

interface WrittenGiven extends Pick<Given, 'path' | 'decimals'> {
  readonly tex?: string;
}

interface WrittenQuestion extends Omit<Question, 'name' | 'tex' | 'decimals' | 'mistakes'> {
  readonly tex?: string;
  readonly decimals?: number;
  /** What is said of a wrong answer, by the formulas that come to it, with commas between them. */
  readonly mistakes: Readonly<Record<string, ByCondition<Remark>>>;
}

/** Makes a worksheet of what its author has written. */
export function defineSheet({
  givens,
  aids = [],
  decimals,
  questions,
  ...head
}: WrittenSheet): Sheet {
  return {
    ...head,
    aids,
    givens: Object.entries(givens).map(([name, given]) => ({
      name,
      tex: usualTex(name),
      ...(typeof given === 'string' ? { path: given } : given),
    })),
    questions: Object.entries(questions).map(([name, { mistakes, ...question }]) => ({
      name,
      tex: usualTex(name),
      decimals,
      ...question,
      mistakes: Object.entries(mistakes).map(([formulas, remark]) => ({
        formulas: formulas.split(', '),
        remark,
      })),
    })),
  };
}

/** Lists formulas that make the same mistake. */
export function anyOf(...formulas: readonly string[]): string {
  return formulas.join(', ');
}

/** Works out two powers of e, of which the sigmoid of a sum needs one. */
export function powersOfE(sum: string): Sheet['aids'] {
  return [
    { name: 'size', formula: `abs(${sum})`, decimals: 4 },
    { name: 'up', formula: 'exp(size)', decimals: 3 },
    { name: 'down', formula: 'exp(-size)', decimals: 3 },
  ];
}

/** Says both powers, at the end of a sentence that has begun. */
export function needPowers(begin: string): ByCondition<string> {
  return {
    'size = 0': `${begin} this: $e$ to the power 0 is 1.`,
    'size < 20': `${begin} one of these: $e$ to the power {size} is {up}, and to the power −{size} it is {down}.`,
    'size >= 20': needNoPower,
    else: noPower,
  };
}

/** Says that no power matters: it is too large, or too small, for a digit that is asked for. */
export const needNoPower =
  'So far from zero, the sigmoid is as good as 0 or 1: you will need no power of $e$.';

/** Says why no power is given where a given is not a number. */
export const noPower = 'The sum is not a number, so no power of $e$ is given.';

/** The last hint before an activation is worked out, which names the powers where they are given. */
export const useThePower: ByCondition<string> = {
  '0 < size < 20': 'Find $e^{-z}$ among the two powers, add 1, and divide 1 by what you have.',
  else: 'Add 1 to the power $e^{-z}$, and divide 1 by what you have.',
};

/** Writes a name as it is usual: `b` as b, `x1` as x_1, `w13` as w_{13}. */
function usualTex(name: string): string {
  return name.replace(/(?<=^[a-z])\d+$/, (index) => `_${index.length > 1 ? `{${index}}` : index}`);
}
