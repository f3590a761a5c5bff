import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { fileFormats, writeFile } from '../../../exports/cite/formats.ts';
import { workOfCase } from '../../../exports/cite/of-page.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  theCasebook().cases.flatMap((file) => fileFormats.map(({ id }) => ({ params: { case: file.id, format: id } })));

export const GET: APIRoute = ({ params }) =>
  new Response(writeFile([workOfCase(byId(theCasebook().cases, params['case'] ?? ''), here)], params['format'] ?? ''));
