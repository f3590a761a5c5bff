import type { APIRoute } from 'astro';
import { here } from '../../components/link.ts';
import { registerCsv } from '../../exports/register-csv.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(registerCsv(theCasebook(), here), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
