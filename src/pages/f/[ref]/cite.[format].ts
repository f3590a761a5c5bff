import type { APIRoute, GetStaticPaths } from 'astro';
import { here } from '../../../components/link.ts';
import { must } from '../../../components/scene.ts';
import { fileFormats, writeFile } from '../../../exports/cite/formats.ts';
import { workOfFinding } from '../../../exports/cite/of-page.ts';
import { theCasebook } from '../../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  theCasebook().findings.flatMap(({ ref }) => fileFormats.map(({ id }) => ({ params: { ref, format: id } })));

export const GET: APIRoute = ({ params }) => {
  const book = theCasebook();
  const finding = must(
    book.findings.find(({ ref }) => ref === params['ref']),
    'such finding',
  );
  return new Response(writeFile([workOfFinding(book, finding, here)], params['format'] ?? ''));
};
