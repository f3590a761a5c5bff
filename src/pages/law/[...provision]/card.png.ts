import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { drawn } from '../../../exports/card/draw.ts';
import { cardOfProvision } from '../../../exports/card/of.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  theCasebook().provisions.map(({ id }) => ({ params: { provision: id } }));

export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  const provision = byId(book.provisions, params['provision'] ?? '');
  return new Response(new Uint8Array(drawn(cardOfProvision(book, provision, here))));
};
