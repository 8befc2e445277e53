import { readFileSync } from 'node:fs';
import { address } from '../page/base-path.ts';

/** What the site says of itself, wherever it is named: in heads, manifest, structured data, footer. */
export const site = {
  name: 'Behind the Hood',
  about: 'a neural network from scratch',
  language: 'en',
  author: 'Behind the Hood contributors',
  paper: paperOf(readFileSync('src/styles/tokens.css', 'utf8')),
  codeLicence: 'https://opensource.org/license/mit',
  textLicence: 'https://creativecommons.org/licenses/by/4.0/',
  /** The post that the chapters follow. */
  post: {
    title: 'Machine Learning for Beginners: An Introduction to Neural Networks',
    author: 'Victor Zhou',
    url: 'https://victorzhou.com/blog/intro-to-neural-networks/',
  },
};

/** Returns the whole address of a file of the site; its path where the build knows no site. */
export function wholeAddress(path: string, origin: URL | undefined): string {
  return origin ? new URL(address(path), origin).href : address(path);
}

function paperOf(css: string) {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(css) ?? [];
  if (!light || !dark) throw new Error('tokens.css has no --paper for light and dark');
  return { light, dark };
}
