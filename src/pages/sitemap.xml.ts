import type { APIRoute } from 'astro';
import { here } from '../components/link.ts';
import { sitemap } from '../exports/sitemap.ts';
import { theCasebook } from '../model/load.ts';

export const GET: APIRoute = () => new Response(sitemap(theCasebook(), here));
