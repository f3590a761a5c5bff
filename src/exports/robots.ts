import { absolute, type Site } from '../model/address.ts';

/** Everything may be read; what is to be found is in the sitemap. */
export const robots = (where: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml', where)}\n`;
