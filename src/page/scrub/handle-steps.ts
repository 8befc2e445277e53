import type { StepSize } from '../../notebook/source/step-number.ts';

/** How far a pointer or a key moves the number of a handle, and where the number stops. */
export interface HandleSteps {
  /** Returns the number after a drag so far to the right or up, in units of the drawing. */
  drag(from: number, distance: number): number;
  /** Returns the number after so many steps by key. */
  step(from: number, steps: number, size: StepSize): number;
  readonly least: number;
  readonly most: number;
}

/** Steps by which the same distance is always the same difference. */
export function linearSteps(options: {
  /** The difference that a key makes, and the least that a drag makes. */
  step: number;
  /** The difference that a drag makes over one unit of the drawing. */
  perUnit: number;
  least: number;
  most: number;
}): HandleSteps {
  const { step, perUnit, least, most } = options;
  /** Rounds to the digits that are there, so that no error of binary fractions shows. */
  const move = (from: number, steps: number, size: number) => {
    const to = within(from + steps * size, Math.min(least, from), Math.max(most, from));
    const decimals = Math.max(decimalsOf(from), decimalsOf(size));
    return decimals > MOST_DECIMALS ? to : Number(to.toFixed(decimals));
  };
  return {
    drag: (from, distance) => move(from, Math.round((distance * perUnit) / step), step),
    step: (from, steps, size) => move(from, steps, Number((step * size).toPrecision(12))),
    least,
    most,
  };
}

/** `toFixed` takes no more. */
const MOST_DECIMALS = 100;

/**
 * Steps by which the same distance is always the same factor, for numbers above 0. A number that is
 * not above 0 goes up to the least, and is not moved by a step down. A drag sets two
 * digits. A key goes to the next of 1, 2, 5, 10, …; with Shift by ten times, with Alt by a tenth.
 */
export function powerSteps(options: {
  unitsPerTen: number;
  least: number;
  most: number;
}): HandleSteps {
  const { unitsPerTen, least, most } = options;
  const settle = (value: number) => Number(within(value, least, most).toPrecision(2));
  return {
    drag: (from, distance) =>
      from <= 0 && distance < 0
        ? from
        : settle((from > 0 ? from : least) * 10 ** (distance / unitsPerTen)),
    step(from, steps, size) {
      const isUp = steps > 0;
      if (from <= 0) return isUp ? least : from;
      if (size === 10) return settle(isUp ? from * 10 : from / 10);
      if (size === 0.1) return settle(isUp ? from * 1.1 : from / 1.1);
      const tens = Math.floor(Math.log10(from));
      const marks = [-1, 0, 1].flatMap((more) =>
        [1, 2, 5].map((digit) => Number(`${digit}e${tens + more}`)),
      );
      const next = isUp
        ? marks.find((mark) => mark > from * 1.0001)
        : marks.findLast((mark) => mark < from / 1.0001);
      return settle(next ?? from);
    },
    least,
    most,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Counts the decimals that a number is written with. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
