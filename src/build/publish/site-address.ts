interface SiteAddress {
  /** The origin of the site; undefined where it is not known. */
  readonly site: string | undefined;
  /** The path under which it stands, with a slash at both ends. */
  readonly base: string;
}

/**
 * Reads from the environment where the site will stand. SITE is its whole address, whose path is
 * the base; BASE_PATH is the path alone.
 *
 * @throws Error where SITE is no address, or names another path than BASE_PATH does
 */
export function siteAddress({
  SITE,
  BASE_PATH,
}: Readonly<Record<string, string | undefined>>): SiteAddress {
  const base = BASE_PATH ? asFolder(BASE_PATH) : undefined;
  if (!SITE) return { site: undefined, base: base ?? '/' };
  if (!/^https?:\/\//.test(SITE) || !URL.canParse(SITE))
    throw new Error(`SITE is a whole address, as in https://example.org/hood/, and not "${SITE}"`);
  const { origin, pathname } = new URL(SITE);
  const path = asFolder(pathname);
  if (base && path !== '/' && path !== base)
    throw new Error(`SITE names the path ${path}, and BASE_PATH names ${base}: one is enough`);
  return { site: origin, base: base ?? path };
}

const asFolder = (path: string) => `/${path}/`.replace(/\/+/g, '/');
