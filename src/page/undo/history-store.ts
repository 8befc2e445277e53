import { atom } from 'nanostores';

/** What of the reader's acts can be taken back, and done again. */
export const historySteps = atom({ canUndo: false, canRedo: false });
