import type { APIRoute } from 'astro';
import { here } from '../../components/link.ts';
import { icalendar } from '../../exports/icalendar.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(icalendar(theCasebook().cases, here, 'Casebook: key dates of all cases'), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
