import type { APIRoute, GetStaticPaths } from 'astro';
import { fileFormats, writeFile } from '../../../exports/cite/formats.ts';
import { workOfSource } from '../../../exports/cite/of-source.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  theCasebook().sources.flatMap((source) =>
    fileFormats.map(({ id }) => ({ params: { source: source.id, format: id } })),
  );

export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  const source = byId(book.sources, params['source'] ?? '');
  return new Response(writeFile([workOfSource(book, source)], params['format'] ?? ''));
};
