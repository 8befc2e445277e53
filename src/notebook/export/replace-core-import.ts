import { corePackage } from '../runtime/core-package.ts';

const coreImport = new RegExp(
  `(\\b(?:from|import)\\s*\\(?\\s*)(['"])${corePackage.replace('/', '\\/')}\\2`,
  'g',
);

/** Imports the core from an address, where a source imports it by its name. */
export function replaceCoreImport(source: string, address: string): string {
  return source.replace(
    coreImport,
    (_, before: string, quote: string) => before + quote + address + quote,
  );
}
