import type { APIRoute } from 'astro';
import { here, publicLink } from '../../components/link.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { siteFeed } from '../../exports/feeds/entries.ts';
import { address } from '../../model/address.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(siteFeed(theCasebook(), here), publicLink(address.feed('feed.json'))));
