import type { Sheet } from './sheet.ts';

/** Every worksheet of the site, each in a file of its own: a page loads those that it has. */
const load: Readonly<Record<string, () => Promise<Sheet>>> = {
  'by-hand': () => import('./sheets/by-hand.ts').then(({ byHand }) => byHand),
  'half-way': () => import('./sheets/half-way.ts').then(({ halfWay }) => halfWay),
  'dot-product': () => import('./sheets/dot-product.ts').then(({ dotProduct }) => dotProduct),
  saturation: () => import('./sheets/saturation.ts').then(({ saturation }) => saturation),
  'one-hidden-neuron': () =>
    import('./sheets/one-hidden-neuron.ts').then(({ oneHiddenNeuron }) => oneHiddenNeuron),
  'output-neuron': () =>
    import('./sheets/output-neuron.ts').then(({ outputNeuron }) => outputNeuron),
  'squared-error': () =>
    import('./sheets/squared-error.ts').then(({ squaredError }) => squaredError),
  'chain-rule': () => import('./sheets/chain-rule.ts').then(({ chainRule }) => chainRule),
  'bolder-step': () => import('./sheets/bolder-step.ts').then(({ bolderStep }) => bolderStep),
};

export const sheetNames: readonly string[] = Object.keys(load);

/**
 * Loads a worksheet.
 *
 * @throws RangeError that names the sheets there are
 */
export async function loadSheet(name: string): Promise<Sheet> {
  const sheet = await load[name]?.();
  if (!sheet)
    throw new RangeError(`No worksheet is called "${name}": there are ${sheetNames.join(', ')}.`);
  return sheet;
}
