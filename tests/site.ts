import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import type { WebKitTools } from './browsers/webkit.ts';
import { findBrowser, findFirefox, findWebKit, type Found } from './find-browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    /** The same site, built for and served under a path. */
    siteUnderPath: string;
    /** The folder of that build. */
    folderUnderPath: string;
    /** The path of a Chromium. */
    browser: string;
    /** Firefox, or what to say where there is none. */
    firefox: Found<string>;
    webkit: Found<WebKitTools>;
  }
}

const folderUnderPath = 'node_modules/.cache/site-under-path';
const path = '/some/base/';

/** Serves the site as `npm run build` left it in `dist`, and a second one, built under a path. */
export default async function serveSites(project: TestProject) {
  project.provide('browser', findBrowser());
  project.provide('firefox', findFirefox());
  project.provide('webkit', findWebKit());
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
  execFileSync(process.execPath, [...astro, '--outDir', folderUnderPath], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', BASE_PATH: path },
  });
  const plain = await serve('dist', '/');
  const under = await serve(folderUnderPath, path);
  project.provide('site', plain.address);
  project.provide('siteUnderPath', under.address);
  project.provide('folderUnderPath', folderUnderPath);
  return () => {
    plain.close();
    under.close();
  };
}
