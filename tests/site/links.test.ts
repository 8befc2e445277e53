import { describe, expect, inject, it } from 'vitest';
import { underPath } from '../fixture/site-under-path.ts';
import { brokenLinks, readSite } from './broken-links.ts';

describe.each([
  { folder: 'dist', base: '/' },
  { folder: inject('folderUnderPath'), base: underPath.path },
])('the site under $base', ({ folder, base }) => {
  const site = readSite(folder);

  it('has no link to a page, a file or an id that is not there', () => {
    expect(site.links.length).toBeGreaterThan(50);
    expect(brokenLinks(site, base)).toEqual([]);
  });

  it('names other sites by https only', () => {
    const others = site.links.filter(
      ({ href }) => /^[a-z]+:/.test(href) && !href.startsWith('data:'),
    );
    expect(others.filter(({ href }) => !href.startsWith('https://'))).toEqual([]);
  });
});
