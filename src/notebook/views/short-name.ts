const longest = 60;

/** Shortens a name that would fill lines. */
export const shortName = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest)}…` : name;
