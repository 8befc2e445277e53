import { shortNumber } from '../../notebook/values/write-number.ts';

const ONE = { pounds: 'pound', inches: 'inch' } as const;

/** Writes how heavy somebody is, or how tall: "133 pounds", "1 inch". */
export function measured(value: number, unit: keyof typeof ONE): string {
  return `${shortNumber(value)} ${value === 1 ? ONE[unit] : unit}`;
}
