import type { APIRoute, GetStaticPaths } from 'astro';
import { fileFormats, writeFile } from '../../../exports/cite/formats.ts';
import { workOfProvision } from '../../../exports/cite/of-provision.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  theCasebook().provisions.flatMap((provision) =>
    fileFormats.map(({ id }) => ({ params: { provision: provision.id, format: id } })),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(writeFile([workOfProvision(theCasebook(), params['provision'] ?? '')], params['format'] ?? ''));
