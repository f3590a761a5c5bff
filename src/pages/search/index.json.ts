import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { theCasebook } from '../../model/load.ts';
import { buildIndex } from '../../search/build-index.ts';
import { searchDocuments } from '../../search/documents.ts';

/** The index that the search worker loads. */
export const GET: APIRoute = () => {
  const book = theCasebook();
  const index = buildIndex(
    searchDocuments(book, link),
    book.cases.map((file) => file.title),
  );
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
