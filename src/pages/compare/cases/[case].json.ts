import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { comparedCase } from '../../../exports/compared-case.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () => theCasebook().cases.map(({ id }) => ({ params: { case: id } }));

export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  return new Response(JSON.stringify(comparedCase(book, byId(book.cases, params['case'] ?? ''), here.base)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
