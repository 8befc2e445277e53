/**
 * Round numbers along a range, about as many as wanted: steps of 1, 2 or 5 times a power of ten.
 *
 * @param least no smaller step than this: 1 for what is counted
 */
export function ticksOf(from: number, to: number, wanted: number, least = 0): number[] {
  const step = Math.max(roundStep((to - from) / Math.max(1, wanted)), least);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Steps below one are divided by their inverse, which is whole: 3 · 0.1 is not 0.3, 3 / 10 is.
  const at = (index: number) => (step < 1 ? index / Math.round(1 / step) : index * step);
  return step > 0 && last - first < 100
    ? Array.from({ length: last - first + 1 }, (_, index) => at(first + index) + 0)
    : [];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((one) => one * power >= rough * 0.999) ?? 10;
  return factor * power;
}
