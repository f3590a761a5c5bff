import type { APIRoute } from 'astro';
import { publicLink } from '../components/link.ts';

/** Everything may be read; what is to be found is in the sitemap. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicLink('/sitemap.xml')}\n`);
