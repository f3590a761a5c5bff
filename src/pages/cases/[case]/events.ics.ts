import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { icalendar } from '../../../exports/icalendar.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().cases.map(({ id }) => ({ params: { case: id } }));

export const GET: APIRoute = ({ params }) => {
  const file = byId(theCasebook().cases, params['case'] ?? '');
  return new Response(icalendar(file, here), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
