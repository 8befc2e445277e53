import { atom } from 'nanostores';

/** Whether a pointer is scrubbing a number of the page. */
export const isScrubbing = atom(false);
