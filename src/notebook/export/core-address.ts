import { corePackage } from '../runtime/link/core-package.ts';

const imported = new RegExp(
  `(\\b(?:from|import)\\s*\\(?\\s*)(['"])${corePackage.replace('/', '\\/')}\\2`,
  'g',
);

/** The source, with the core imported from an address in place of its name. */
export function importCoreFrom(address: string, source: string): string {
  return source.replace(
    imported,
    (_, before: string, quote: string) => before + quote + address + quote,
  );
}
