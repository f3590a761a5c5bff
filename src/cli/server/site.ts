import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, relative, sep } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import send from 'send';
import { mediaType } from '../../exports/media-types.ts';

/** What other pages may not read from a script: the site's own pages and what draws them. */
const closed = new Set(['.html', '.js', '.css', '.svg', '.png', '.txt']);

/** Whether a policy governs a file: documents, and workers; upon any other script it would be a head that nobody reads. */
const isGoverned = (file: string): boolean => /\.(?:html|svg)$|\bworker\b[^/]*\.js$/.test(file);

/** The policy under which every page must work: nothing from elsewhere, nothing inline. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

/** Packs an answer as the browser asks; a part of a file is sent as it is. */
const pack = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } },
  filter: (request, response) => response.statusCode !== 206 && compression.filter(request, response),
});

/** The heads that a file needs beside those of any file. */
function describe(response: ServerResponse, file: string): void {
  const ending = extname(file);
  const type = mediaType(file);
  if (type !== undefined) response.setHeader('content-type', type);
  if (isGoverned(file)) response.setHeader('content-security-policy', policy);
  if (!closed.has(ending)) response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-cache');
}

/** The path and the query of a request line, whatever stands in it. */
function asked(request: IncomingMessage): { readonly path: string; readonly query: string } {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(request.url ?? '') ?? [];
  return { path, query };
}

function lost(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = 404;
  send(request, '/404.html', { root, cacheControl: false, acceptRanges: false })
    .on('headers', describe)
    .on('error', () => response.end('Not found'))
    .pipe(response);
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { path, query } = asked(request);
  if (path === base.slice(0, -1)) {
    response.writeHead(301, { location: `${base}${query}` }).end();
    return;
  }
  if (!path.startsWith(base)) {
    lost(root, request, response);
    return;
  }
  send(request, path.slice(base.length - 1), { root, cacheControl: false, lastModified: false })
    .on('headers', describe)
    .on('directory', (_, folder: string) => {
      // From the folder that was found and not from the words of the request, which may name another host.
      const found = relative(root, folder).split(sep).filter(Boolean).map(encodeURIComponent);
      response.writeHead(301, { location: `${base}${found.join('/')}/${query}` }).end();
    })
    .on('error', () => {
      lost(root, request, response);
    })
    .pipe(response);
}

function listen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(true);
    });
  });
}

/**
 * Serves a built site as a plain static host would, packed and under the strict policy. A taken port gets the next free one.
 *
 * @param root the folder of the site; it may be put in the place of another while the server runs
 * @param base the folder of the host under which the site stands, with a slash at both ends: `/` or `/casebook/`
 * @param host the address to listen at; this machine alone sees the site unless another is named
 * @returns the server and the port it got; rejects when none of the next hundred is free, or the host cannot be listened at
 */
export async function serveSite(
  root: string,
  base: string,
  port: number,
  host = '127.0.0.1',
): Promise<{ server: Server; port: number }> {
  const last = Math.min(port + 99, 65_535);
  for (let at = port; at <= last; at++) {
    const server = createServer((request, response) => {
      pack(request, response, () => {
        answer(root, base, request, response);
      });
    });
    if (await listen(server, host, at)) return { server, port: at };
  }
  throw new Error(`no port from ${String(port)} to ${String(last)} is free`);
}
