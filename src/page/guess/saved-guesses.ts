import { pageProgram } from '../program-data.ts';
import { readStored, storageKeys, store } from '../storage.ts';

/** What a reader has done with a question. */
export interface SavedGuess {
  /** The condition of the option that was chosen; it stays the option's own when others move. */
  readonly choice?: string | undefined;
  /** Whether the answer was seen. */
  readonly seen?: boolean | undefined;
}

const key = () => storageKeys.guesses(pageProgram().chapter);

/** What the browser does not store lasts as long as the page. */
let unsaved: Readonly<Record<string, SavedGuess>> | undefined;

/** Reads what a reader has done with the questions of this chapter, by their cells. */
export function loadGuesses(): Readonly<Record<string, SavedGuess>> {
  return unsaved ?? readGuesses(readStored(key()));
}

/** Notes what a reader has done with the question about a cell. */
export function saveGuess(cell: string, guess: SavedGuess): void {
  const guesses = { ...loadGuesses(), [cell]: guess };
  const isSaved = store(key(), JSON.stringify(guesses));
  unsaved = isSaved ? undefined : guesses;
}

/** Reads what a browser has stored. What is not as it was written is left out. */
export function readGuesses(stored: string | null): Record<string, SavedGuess> {
  const guesses: Record<string, SavedGuess> = {};
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    for (const [cell, guess] of Object.entries(read ?? {}) as [string, unknown][]) {
      if (typeof guess !== 'object' || guess === null) continue;
      const { choice, seen } = guess as Record<string, unknown>;
      guesses[cell] = {
        ...(typeof choice === 'string' ? { choice } : {}),
        ...(seen === true ? { seen } : {}),
      };
    }
  } catch {
    // What cannot be read is no guess.
  }
  return guesses;
}
