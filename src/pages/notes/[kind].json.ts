import type { APIRoute, GetStaticPaths } from 'astro';
import { noteFiles } from '../../exports/notes.ts';
import { theCasebook } from '../../model/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(noteFiles(theCasebook())).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(noteFiles(theCasebook())[params['kind'] ?? '']), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
