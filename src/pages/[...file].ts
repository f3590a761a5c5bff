import type { APIRoute } from 'astro';
import { here } from '../components/link.ts';
import { filesOf } from '../exports/files.ts';
import { mediaType } from '../exports/media-types.ts';
import { theCasebook } from '../model/load.ts';

export const getStaticPaths = () =>
  filesOf(theCasebook(), here).map((file) => ({ params: { file: file.at.slice(1) }, props: file }));

/** Every file of the site that is no page. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { at, write } }) =>
  new Response(await write(), { headers: { 'content-type': mediaType(at) ?? 'application/octet-stream' } });
