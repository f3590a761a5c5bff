import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFiles, jsonIndex } from '../../../exports/json.ts';
import { theCasebook } from '../../../model/load.ts';
import { here } from '../../../components/link.ts';

const files = (): Readonly<Record<string, object>> => {
  const records = jsonFiles(theCasebook(), here);
  return { ...records, index: jsonIndex(records, here) };
};

export const getStaticPaths: GetStaticPaths = () => Object.keys(files()).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(files()[params['name'] ?? ''], null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
