import { types } from 'virtual:core';
import type { Cell } from '../../notebook/source/cell.ts';
import { TypeService } from '../../notebook/types/type-service.ts';
import { readLanguageLibraries } from '../core/language-libraries.ts';

let service: TypeService | undefined;

/** Returns the compiler with a chapter's cells in it. It reads the libraries once for all chapters. */
export function typeServiceOf(cells: readonly Cell[]): TypeService {
  service ??= new TypeService(readLanguageLibraries(), types);
  service.update(cells.map(({ source }) => source));
  return service;
}
