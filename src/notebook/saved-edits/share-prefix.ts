/** How the fragment of an address begins that carries edits. Links of readers have it: it stays. */
export const sharePrefix = '#code=';
