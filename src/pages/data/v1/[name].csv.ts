import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { dataNames } from '../../../exports/data/shapes.ts';
import { table } from '../../../exports/data/table.ts';
import { jsonFiles } from '../../../exports/json.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const files = jsonFiles(theCasebook(), here);
  return dataNames.map((name) => ({ params: { name }, props: { text: table(name, files[name] ?? []) } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
