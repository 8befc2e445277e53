import { existsSync, globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { underPath } from '../fixture/site-under-path.ts';

/** A build that does not know its site, and one that does. */
const builds = [
  { folder: 'dist', base: '/', origin: '' },
  { folder: inject('folderUnderPath'), base: underPath.path, origin: underPath.origin },
];
const chapterPaths = slugs.map((slug) => `${slug}/`);
const bodyOf = ({ children: [child] }: Element) => (child?.type === 'text' ? child.value : '');

/** Reads the elements of a page's head: each by its tag and attributes. */
function readHead(file: string) {
  const elements: Element[] = [];
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', (element) => void elements.push(element));
  const attribute = (tag: string, key: string, value: string, wanted: string) => {
    const found = elements.filter(
      ({ tagName, properties }) => tagName === tag && String(properties[key]) === value,
    );
    return found.map(({ properties }) => String(properties[wanted]));
  };
  return {
    meta: (name: string) => attribute('meta', 'name', name, 'content'),
    property: (name: string) => attribute('meta', 'property', name, 'content'),
    link: (rel: string) => attribute('link', 'rel', rel, 'href'),
    title: elements.filter(({ tagName }) => tagName === 'title').map(bodyOf),
    data: elements
      .filter(({ properties }) => properties['type'] === 'application/ld+json')
      .map((script) => JSON.parse(bodyOf(script)) as Readonly<Record<string, unknown>>),
    links: attribute('a', 'rel', 'license', 'href'),
  };
}

describe.each(builds)('the site under $base', ({ folder, base, origin }) => {
  const whole = (path: string) => origin + base + path;
  const pages = ['', ...chapterPaths];
  const headOf = (path: string) => readHead(`${folder}/${path}index.html`);

  it('gives each page a title and a description of its own that say what it is', () => {
    const heads = pages.map(headOf);
    const titles = heads.map(({ title }) => title.join());
    const descriptions = heads.map(({ meta }) => meta('description').join());
    expect(new Set(titles).size).toBe(pages.length);
    expect(new Set(descriptions).size).toBe(pages.length);
    for (const title of titles) expect(title).toContain('a neural network from scratch');
    for (const description of descriptions) expect(description.length).toBeGreaterThan(40);
  });

  it.each(pages)('says of "%s" where it is, if the site is known, and how it looks', (path) => {
    const { link, meta, property } = headOf(path);
    const ifKnown = (value: string) => (origin ? [value] : []);
    expect(link('canonical')).toEqual(ifKnown(whole(path)));
    expect(property('og:url')).toEqual(ifKnown(whole(path)));
    expect(property('og:image')).toEqual(ifKnown(whole('social-card.png')));
    expect(meta('twitter:card')).toEqual(ifKnown('summary_large_image'));
    expect(property('og:title')).toHaveLength(1);
    expect(meta('theme-color')).toHaveLength(2);
    expect(meta('robots')).toEqual([]);
    for (const href of [...link('manifest'), ...link('apple-touch-icon'), ...link('icon')])
      expect(existsSync(folder + href.replace(base, '/')), href).toBe(true);
    expect([link('manifest'), link('apple-touch-icon')].flat()).toHaveLength(2);
  });

  it('describes itself to search engines as a course, and each chapter as a part of it', () => {
    const [course] = headOf('').data;
    expect(course).toMatchObject({ '@type': 'Course', url: whole('') });
    expect(course?.['hasPart']).toMatchObject(chapterPaths.map((path) => ({ url: whole(path) })));
    for (const [index, path] of chapterPaths.entries())
      expect(headOf(path).data).toMatchObject([
        {
          '@type': 'LearningResource',
          url: whole(path),
          position: index + 1,
          isPartOf: { '@id': whole('') },
        },
      ]);
  });

  it('keeps its 404 page from being found', () => {
    const { data, link, meta } = readHead(`${folder}/404.html`);
    expect(meta('robots')).toEqual(['noindex']);
    expect([...data, ...link('canonical')]).toEqual([]);
  });

  it('lists its pages for crawlers by whole addresses, or not at all', () => {
    const robots = readFileSync(`${folder}/robots.txt`, 'utf8');
    const sitemap = `${folder}/sitemap.xml`;
    expect(existsSync(sitemap)).toBe(origin !== '');
    expect(robots.includes('Sitemap:')).toBe(origin !== '');
    if (!origin) return;
    expect(robots).toContain(`Sitemap: ${whole('sitemap.xml')}\n`);
    const listed = readFileSync(sitemap, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g);
    expect(Array.from(listed, ([, url]) => url)).toEqual(pages.map(whole));
  });

  it('can be installed: a name, a start under its path, icons of the sizes that are said', () => {
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8')) as {
      icons: { src: string; sizes: string; type: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({
      name: expect.stringMatching(/./) as string,
      short_name: expect.stringMatching(/./) as string,
      start_url: base,
      scope: base,
      display: 'standalone',
    });
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of pictures) {
      const png = readFileSync(folder + src.replace(base, '/'));
      // Width and height of a PNG stand in its header: RFC 2083, 4.1.1.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(pictures.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)).toEqual([
      '192x192',
      '512x512',
    ]);
  });

  it('names headers for files that there are', () => {
    const paths = readFileSync(`${folder}/_headers`, 'utf8').match(/^\/.*$/gm) ?? [];
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) {
      expect(path.startsWith(base)).toBe(true);
      expect(globSync(folder + path.replace(base, '/')), path).not.toEqual([]);
    }
  });

  it('names the licences of text and code on every page', () => {
    for (const path of pages) expect(headOf(path).links).toHaveLength(2);
  });
});

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = Array.from(text.matchAll(/npm (?:run )?([\w:]+)$/gm), ([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('uses actions of one major version each', () => {
    const actions = Array.from(text.matchAll(/uses: (.*)$/gm), ([, action = '']) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  });
});
