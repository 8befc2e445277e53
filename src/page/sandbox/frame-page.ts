import frameScript, { sha256 } from './frame.ts?script-source';

/**
 * The frame's own policy: nothing but this script, let in by its hash, and the blobs it makes. Its
 * workers inherit it, so no request of theirs leaves the machine.
 */
const policy = `default-src 'none'; script-src 'sha256-${sha256}' blob:; worker-src blob:`;

/** The page of the frame, for `srcdoc`: a frame with a `src` would not be served offline. */
export const framePage = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><script>${frameScript}</script>`;
