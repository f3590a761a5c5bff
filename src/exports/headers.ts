import { extname } from 'node:path';
import { mediaType } from './media-types.ts';

/** The policy under which every page works: nothing from elsewhere, nothing inline. Pages say it too, in a `<meta>`. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/** What other sites' scripts may not read: the site's own pages, what draws them and what stands for them. */
const closed = new Set(['.html', '.js', '.css', '.svg', '.png', '.ico', '.txt', '.webmanifest']);

/** Whether a policy governs a file: documents, and workers; upon any other script it would be a head that nobody reads. */
const isGoverned = (file: string): boolean => /\.(?:html|svg)$|\bworker\b[^/]*\.js$/.test(file);

/** How long a browser keeps a file without asking: a year where its name changes with its bytes, a week for a typeface. */
function keeping(path: string): string {
  if (path.includes('/_astro/')) return 'public, max-age=31536000, immutable';
  return path.includes('/fonts/') ? 'public, max-age=604800' : 'no-cache';
}

/**
 * The heads with which a host should answer for a file: what the preview sends, what the files in deploy/ and
 * public/_headers say, and what `npm run deploy:check` looks for.
 *
 * @param path where the file stands, with slashes: `/cases/index.html`
 * @returns names in small letters
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const type = mediaType(path);
  return {
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(isGoverned(path) ? { 'content-security-policy': policy } : {}),
    ...(closed.has(extname(path)) ? {} : { 'access-control-allow-origin': '*' }),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': keeping(path),
  };
}
