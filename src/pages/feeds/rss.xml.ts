import type { APIRoute } from 'astro';
import { here, publicLink } from '../../components/link.ts';
import { rss } from '../../exports/feeds/rss.ts';
import { siteFeed } from '../../exports/feeds/entries.ts';
import { address } from '../../model/address.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(rss(siteFeed(theCasebook(), here), publicLink(address.feed('rss.xml'))));
