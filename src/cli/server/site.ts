import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.csv']);

/** What other pages may use from a script, and fonts for an embed, which has no origin in its sandbox. */
const open = new Set(['.json', '.csv', '.xml', '.ics', '.woff2']);

/** What a policy governs: documents, and the scripts that may become workers. */
const governed = new Set(['.html', '.js', '.svg']);

/** The policy under which every page must work: nothing from elsewhere, nothing inline. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

/** The file that answers a path, or nothing: no way leads out of the folder. */
export function fileFor(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const file = normalize(join(folder, decoded));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const head = {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...head, allow: 'GET, HEAD' }).end();
    return;
  }
  const prefix = base.replace(/\/+$/, '');
  const inside = url.pathname === prefix || url.pathname.startsWith(`${prefix}/`);
  const file = inside ? fileFor(folder, url.pathname.slice(prefix.length)) : undefined;
  if (file?.endsWith(`${sep}index.html`) === true && !url.pathname.endsWith('/')) {
    response.writeHead(301, { ...head, location: `${url.pathname}/${url.search}` }).end();
    return;
  }
  if (file === undefined) {
    const lost = join(folder, '404.html');
    response
      .writeHead(404, { ...head, 'content-security-policy': policy, 'content-type': types['.html'] })
      .end(existsSync(lost) ? readFileSync(lost) : 'Not found');
    return;
  }
  const ending = extname(file);
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  const encoding = !packed.has(ending)
    ? undefined
    : /\bbr\b/.test(accepted)
      ? 'br'
      : /\bgzip\b/.test(accepted)
        ? 'gzip'
        : undefined;
  response.writeHead(200, {
    ...head,
    'content-type': types[ending] ?? 'application/octet-stream',
    vary: 'accept-encoding',
    ...(governed.has(ending) ? { 'content-security-policy': policy } : {}),
    ...(open.has(ending) ? { 'access-control-allow-origin': '*' } : {}),
    ...(encoding === undefined ? { 'content-length': statSync(file).size } : { 'content-encoding': encoding }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const body = createReadStream(file);
  if (encoding === 'br')
    body.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })).pipe(response);
  else if (encoding === 'gzip') body.pipe(createGzip()).pipe(response);
  else body.pipe(response);
}

/**
 * Serves a built site as a plain static host would, compressed and under the strict policy. A taken port gets the
 * next free one.
 *
 * @param base the folder of the host under which the site stands, such as `/` or `/casebook`
 * @returns the server and the port it got; rejects when no port of the next hundred is free
 */
export async function serveSite(folder: string, base: string, port: number): Promise<{ server: Server; port: number }> {
  for (let at = port; at < port + 100; at++) {
    const server = createServer((request, response) => {
      answer(folder, base, request, response);
    });
    const got = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(false);
        else reject(error);
      });
      server.listen(at, () => {
        resolve(true);
      });
    });
    if (got) {
      const place = server.address();
      return { server, port: typeof place === 'object' && place !== null ? place.port : at };
    }
  }
  throw new Error(`no free port from ${String(port)} to ${String(port + 99)}`);
}
