import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { roles } from './notebook/symbols/chapter-symbol.ts';

const symbols = z.array(
  z.strictObject({
    name: z.string(),
    tex: z.string().min(1),
    each: z.string().optional(),
    aliases: z.record(z.string(), z.string()).optional(),
    role: z.enum(roles).optional(),
    meaning: z.string(),
  }),
);

const chapters = defineCollection({
  loader: glob({ pattern: '[0-9]*.mdx', base: './content' }),
  schema: z.strictObject({
    title: z.string(),
    /** One sentence for the home page's list. */
    summary: z.string(),
    /** To the reader, under the title. */
    promise: z.string(),
    /** What the reader will be able to do. */
    able: z.array(z.string()).min(3).max(6),
    symbols,
  }),
});

const home = defineCollection({
  loader: glob({ pattern: 'home.mdx', base: './content' }),
  schema: z.strictObject({ title: z.string(), lead: z.string(), symbols }),
});

export const collections = { chapters, home };
