import { absolute, address, type Site } from '../model/address.ts';
import { embedCode } from '../model/embed/code.ts';
import type { Embeddable } from '../model/embed/embeddable.ts';

/** An answer of the oEmbed format 1.0, type `rich` (oembed.com, section 2.3.4). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** What a page says of itself to software that puts links into pages as embeds. */
export const oembedOf = (of: Embeddable, at: Site): OEmbed => ({
  version: '1.0',
  type: 'rich',
  title: of.title,
  author_name: 'Casebook',
  provider_name: 'Casebook',
  provider_url: absolute(address.home(), at),
  cache_age: 86_400,
  html: embedCode(of, at),
  width: of.width,
  height: of.height,
});

/** The same as a file. */
export const oembed = (of: Embeddable, at: Site): string => `${JSON.stringify(oembedOf(of, at), null, 2)}
`;
