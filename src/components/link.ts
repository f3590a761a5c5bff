import { absolute, type Address, href } from '../model/address.ts';

/** Where the site stands: origin and base, as configured. */
export const here = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL } as const;

/** An address as a link on this site. */
export const link = (at: Address): string => href(at, here.base);

/** An address as others must write it. */
export const publicLink = (at: Address): string => absolute(at, here);
