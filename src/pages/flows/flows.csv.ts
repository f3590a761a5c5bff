import type { APIRoute } from 'astro';
import { here } from '../../components/link.ts';
import { flowsCsv } from '../../exports/flows-csv.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(flowsCsv(theCasebook(), theCasebook().flows, here), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
