import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { theCasebook } from '../../model/load.ts';
import { searchFiles } from '../../search/documents/index.ts';

export const getStaticPaths = () => [{ params: { file: 'names' } }, { params: { file: 'texts' } }];

const { core, texts } = searchFiles(theCasebook(), link);

/** The two files of the index that the search worker loads: names first, texts behind them. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(params['file'] === 'names' ? core : texts), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
