import { site, wholeAddress } from './site.ts';

/** What search engines are told of a chapter, from its front matter. */
export interface ChapterSummary {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly able: readonly string[];
}

const author = { '@type': 'Organization', name: site.author };

/**
 * Describes the course that the chapters are, in the words of schema.org.
 *
 * @param about what the home page says of it
 * @param origin of the site; without it the addresses are paths
 */
export function courseData(
  about: string,
  chapters: readonly ChapterSummary[],
  origin: URL | undefined,
) {
  const { title, author: name, url } = site.post;
  return {
    '@context': 'https://schema.org',
    ...course(origin),
    description: about,
    ...shared,
    provider: author,
    isBasedOn: {
      '@type': 'BlogPosting',
      headline: title,
      url,
      author: { '@type': 'Person', name },
    },
    hasPart: chapters.map((chapter) => resource(chapter, origin)),
  };
}

/** Describes a chapter as a part of the course. */
export function chapterData(chapter: ChapterSummary, origin: URL | undefined) {
  return {
    '@context': 'https://schema.org',
    ...resource(chapter, origin),
    description: chapter.summary,
    teaches: chapter.able,
    ...shared,
    isPartOf: course(origin),
    hasPart: {
      '@type': 'SoftwareSourceCode',
      url: wholeAddress(`${chapter.slug}.ts`, origin),
      programmingLanguage: 'TypeScript',
      license: site.codeLicence,
    },
  };
}

const shared = {
  inLanguage: site.language,
  license: site.textLicence,
  isAccessibleForFree: true,
  author,
};

function course(origin: URL | undefined) {
  const url = wholeAddress('', origin);
  return { '@type': 'Course', '@id': url, url, name: `${site.name}: ${site.about}` };
}

function resource({ slug, number, title }: ChapterSummary, origin: URL | undefined) {
  const url = wholeAddress(`${slug}/`, origin);
  return { '@type': 'LearningResource', '@id': url, url, name: title, position: number };
}
