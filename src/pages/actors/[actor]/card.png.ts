import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { drawn } from '../../../exports/card/draw.ts';
import { cardOfActor } from '../../../exports/card/of.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().actors.map(({ id }) => ({ params: { actor: id } }));

export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  return new Response(new Uint8Array(drawn(cardOfActor(book, byId(book.actors, params['actor'] ?? ''), here))));
};
