import { expect, it } from 'vitest';
import { chapterData, courseData, type ChapterSummary } from './structured-data.ts';

const chapter: ChapterSummary = {
  slug: 'single-neuron',
  number: 1,
  title: 'A single neuron',
  summary: 'One input, one weight.',
  able: ['work out one neuron by hand'],
};
const origin = new URL('https://example.org');

it('describes a chapter as a part of the course, with the licence of each', () => {
  expect(chapterData(chapter, origin)).toMatchObject({
    '@type': 'LearningResource',
    url: 'https://example.org/single-neuron/',
    name: 'A single neuron',
    description: 'One input, one weight.',
    teaches: ['work out one neuron by hand'],
    position: 1,
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'Course', '@id': 'https://example.org/' },
    hasPart: {
      url: 'https://example.org/single-neuron.ts',
      license: 'https://opensource.org/license/mit',
    },
  });
});

it('describes the course with its chapters, and by paths where no site is known', () => {
  const part = { '@type': 'LearningResource', '@id': '/single-neuron/', position: 1 };
  expect(courseData('All of it.', [chapter], undefined)).toMatchObject({
    '@type': 'Course',
    '@id': '/',
    description: 'All of it.',
    isBasedOn: { author: { name: 'Victor Zhou' } },
    hasPart: [part],
  });
});
