import type { APIRoute, GetStaticPaths } from 'astro';
import { fileFormats, writeFile } from '../../../exports/cite/formats.ts';
import { workOfSource } from '../../../exports/cite/of-source.ts';
import { byId } from '../../../model/casebook.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  theCasebook().cases.flatMap((file) => fileFormats.map(({ id }) => ({ params: { case: file.id, format: id } })));

/** All sources of a case in one file. */
export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  const { sources } = byId(book.cases, params['case'] ?? '');
  return new Response(
    writeFile(
      sources.map((source) => workOfSource(book, source)),
      params['format'] ?? '',
    ),
  );
};
