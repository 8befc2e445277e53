import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

/** A program as one text. */
interface Bundle {
  readonly source: string;
  /** The hash by which a content policy lets it in. */
  readonly sha256: string;
  readonly files: readonly string[];
}

/** Bundles a file with all its imports as one classic script, for a browser or a thread of Node. */
export async function bundle(file: string, platform: 'browser' | 'node'): Promise<Bundle> {
  const build = await rolldown({ input: file, platform, logLevel: 'silent' });
  const { output } = await build.generate({
    format: platform === 'node' ? 'cjs' : 'iife',
    comments: false,
    minify: true,
  });
  await build.close();
  // In a thread of Node, the names at the top of a script are seen by all that the thread runs.
  const code = platform === 'node' ? `(() => {${output[0].code}})();` : output[0].code;
  // Inside a page, this text must not end the script element that holds it.
  const source = code.trim().replaceAll('</script', '<\\/script');
  const files = output[0].moduleIds.filter((id) => !id.startsWith('\0'));
  return { source, sha256: hashOf(source), files };
}

/** Returns the hash by which a content policy lets a script in: SHA-256 in base64. */
export function hashOf(script: string): string {
  return createHash('sha256').update(script).digest('base64');
}
