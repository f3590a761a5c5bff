import type { APIRoute, GetStaticPaths } from 'astro';
import { here, publicLink } from '../../../components/link.ts';
import { atom } from '../../../exports/feeds/atom.ts';
import { caseFeed } from '../../../exports/feeds/entries.ts';
import { address } from '../../../model/address.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().cases.map(({ id }) => ({ params: { case: id } }));

export const GET: APIRoute = ({ params }) => {
  const id = params['case'] ?? '';
  return new Response(atom(caseFeed(theCasebook(), id, here), publicLink(address.caseFeed(id))));
};
