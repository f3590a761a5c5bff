import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { eventsCsv } from '../../../exports/events-csv.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().cases.map(({ id }) => ({ params: { case: id } }));

export const GET: APIRoute = ({ params }) => {
  const file = byId(theCasebook().cases, params['case'] ?? '');
  return new Response(eventsCsv(theCasebook(), file.events, here), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
