import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { flowsCsv } from '../../../exports/flows-csv.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().cases.map(({ id }) => ({ params: { case: id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(flowsCsv(theCasebook(), byId(theCasebook().cases, params['case'] ?? '').flows, here), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
