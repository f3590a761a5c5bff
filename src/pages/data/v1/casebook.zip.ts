import type { APIRoute } from 'astro';
import { here } from '../../../components/link.ts';
import { archive } from '../../../exports/data/archive.ts';
import { theCasebook } from '../../../model/load.ts';

export const GET: APIRoute = () => new Response(new Uint8Array(archive(theCasebook(), here)));
