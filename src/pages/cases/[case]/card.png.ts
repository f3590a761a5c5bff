import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { drawn } from '../../../exports/card/draw.ts';
import { cardOfCase } from '../../../exports/card/of.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().cases.map(({ id }) => ({ params: { case: id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(drawn(cardOfCase(byId(theCasebook().cases, params['case'] ?? ''), here))));
