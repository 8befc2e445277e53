import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { underPath } from '../fixture/site-under-path.ts';

interface Link {
  readonly page: string;
  readonly href: string;
}

/** Reads every address that a page of a built site names, and its ids. Its own are paths then. */
export function readSite(folder: string) {
  const links: Link[] = [];
  const ids = new Map<string, Set<string>>();
  const files = readdirSync(folder, { recursive: true }).map(String);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const page = `/${file.replace(/index\.html$/, '')}`;
    const found = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
    expect(
      found.filter((id, index) => found.indexOf(id) !== index),
      `ids twice in ${file}`,
    ).toEqual([]);
    ids.set(page, new Set(found));
    for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g))
      links.push({ page, href: href.replaceAll('&amp;', '&').replace(underPath.origin, '') });
  }
  return { links, ids, files: new Set(files.map((file) => `/${file}`)) };
}

/** Lists the links of a site, built for a path, to a page, a file or an id that is not there. */
export function brokenLinks({ links, ids, files }: ReturnType<typeof readSite>, base: string) {
  return links.filter(({ page, href }) => {
    if (/^https:\/\//.test(href)) return false;
    const { pathname, hash } = new URL(href, `http://site${base}${page.slice(1)}`);
    if (!pathname.startsWith(base)) return true;
    const inside = `/${pathname.slice(base.length)}`;
    const id = hash.slice(1);
    if (!ids.has(inside)) return !files.has(inside);
    return id !== '' && ids.get(inside)?.has(id) !== true;
  });
}
