import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { asJson } from '../../../exports/data/archive.ts';
import { dataPackage } from '../../../exports/data/package.ts';
import { jsonFiles, jsonIndex } from '../../../exports/json.ts';
import { theCasebook } from '../../../model/load.ts';

const files = (): Readonly<Record<string, object>> => {
  const records = jsonFiles(theCasebook(), here);
  return {
    ...records,
    index: jsonIndex(theCasebook(), records, here),
    datapackage: dataPackage(theCasebook(), here),
  };
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(files()).map(([name, value]) => ({ params: { name }, props: { value } }));

export const GET: APIRoute = ({ props }) =>
  new Response(asJson(props['value']), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
