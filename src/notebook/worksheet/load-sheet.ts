import type { Sheet } from './sheet.ts';

/** Every worksheet of the site, each in a file of its own: a page loads those that it has. */
const load: Readonly<Record<string, () => Promise<{ readonly sheet: Sheet }>>> = {
  'by-hand': () => import('./sheets/by-hand.ts'),
  'half-way': () => import('./sheets/half-way.ts'),
  'dot-product': () => import('./sheets/dot-product.ts'),
  saturation: () => import('./sheets/saturation.ts'),
  'one-hidden-neuron': () => import('./sheets/one-hidden-neuron.ts'),
  'output-neuron': () => import('./sheets/output-neuron.ts'),
  'squared-error': () => import('./sheets/squared-error.ts'),
  'chain-rule': () => import('./sheets/chain-rule.ts'),
  'bolder-step': () => import('./sheets/bolder-step.ts'),
};

export const sheetNames: readonly string[] = Object.keys(load);

/**
 * Loads a worksheet.
 *
 * @throws RangeError that names the sheets there are
 */
export async function loadSheet(name: string): Promise<Sheet> {
  const loaded = await load[name]?.();
  if (!loaded)
    throw new RangeError(`No worksheet is called "${name}": there are ${sheetNames.join(', ')}.`);
  return loaded.sheet;
}
