import type { APIRoute } from 'astro';
import { here } from '../../components/link.ts';
import { eventsCsv } from '../../exports/events-csv.ts';
import { theCasebook } from '../../model/load.ts';

export const GET: APIRoute = () => {
  const book = theCasebook();
  const inTime = [...book.events].sort((a, b) =>
    a.when.earliest < b.when.earliest ? -1 : a.when.earliest > b.when.earliest ? 1 : 0,
  );
  return new Response(eventsCsv(book, inTime, here), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
