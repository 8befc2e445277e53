import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

describe('siteAddress', () => {
  it.each([
    [{}, undefined, '/'],
    [{ SITE: '', BASE_PATH: '' }, undefined, '/'],
    [{ BASE_PATH: '/some/base' }, undefined, '/some/base/'],
    [{ BASE_PATH: 'some/base/' }, undefined, '/some/base/'],
    [{ SITE: 'https://example.org' }, 'https://example.org', '/'],
    [{ SITE: 'https://example.org:8080/hood' }, 'https://example.org:8080', '/hood/'],
    [{ SITE: 'https://example.org/', BASE_PATH: '/hood' }, 'https://example.org', '/hood/'],
    [{ SITE: 'https://example.org/hood/', BASE_PATH: '/hood' }, 'https://example.org', '/hood/'],
  ])('reads %o', (environment, site, base) => {
    expect(siteAddress(environment)).toEqual({ site, base });
  });

  it.each([
    [{ SITE: 'example.org' }, 'SITE is a whole address'],
    [{ SITE: 'https://example.org/a', BASE_PATH: '/b' }, 'names the path /a/, and BASE_PATH'],
  ])('refuses %o', (environment, message) => {
    expect(() => siteAddress(environment)).toThrow(message);
  });
});
