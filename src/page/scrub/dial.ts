/** How far a hand or a key turns a number, and where it stops. */
export interface Dial {
  /** The number after the hand has gone so far, in the drawing's units; to the right and up is more. */
  drag(from: number, distance: number): number;
  /** The number after so many presses of an arrow key: 1, or 10 with Shift, or 0.1 with Alt; or less than 0. */
  press(from: number, presses: number): number;
  readonly least: number;
  readonly most: number;
}

/** A dial on which the same way is always the same number. */
export function evenDial(options: {
  /** What a press of a key changes, and the least that a hand does. */
  step: number;
  /** What a hand changes on one unit of the drawing. */
  perUnit: number;
  least: number;
  most: number;
}): Dial {
  const { step, perUnit, least, most } = options;
  /** In whole steps, so that no error of binary fractions shows; the digits that are there stay. */
  const turn = (from: number, steps: number, size: number) => {
    const to = within(from + steps * size, Math.min(least, from), Math.max(most, from));
    return Number(to.toFixed(Math.max(decimalsOf(from), decimalsOf(size))));
  };
  return {
    drag: (from, distance) => turn(from, Math.round((distance * perUnit) / step), step),
    press: (from, presses) =>
      Math.abs(presses) < 1
        ? turn(from, Math.sign(presses), Number((step / 10).toPrecision(1)))
        : turn(from, presses, step),
    least,
    most,
  };
}

/**
 * A dial on which the same way is always the same factor, for numbers above 0. A hand sets two
 * digits. A key goes to the next of 1, 2, 5, 10, …; with Shift by ten times, with Alt by a tenth.
 */
export function powerDial(options: { unitsPerTen: number; least: number; most: number }): Dial {
  const { unitsPerTen, least, most } = options;
  const settle = (value: number) => Number(within(value, least, most).toPrecision(2));
  return {
    drag: (from, distance) => settle(from * 10 ** (distance / unitsPerTen)),
    press(from, presses) {
      const up = presses > 0;
      if (Math.abs(presses) >= 10) return settle(up ? from * 10 : from / 10);
      if (Math.abs(presses) < 1) return settle(up ? from * 1.1 : from / 1.1);
      const tens = Math.floor(Math.log10(from));
      const marks = [-1, 0, 1].flatMap((more) =>
        [1, 2, 5].map((digit) => Number(`${digit}e${tens + more}`)),
      );
      const next = up
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

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
