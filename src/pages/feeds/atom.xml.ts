import type { APIRoute } from 'astro';
import { here, publicLink } from '../../components/link.ts';
import { atom } from '../../exports/feeds/atom.ts';
import { siteFeed } from '../../exports/feeds/entries.ts';
import { address } from '../../model/address.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(atom(siteFeed(theCasebook(), here), publicLink(address.feed('atom.xml'))));
