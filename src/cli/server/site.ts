import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import send from 'send';
import { headersOf } from '../../exports/headers.ts';

/** The packed copies that a build lays beside a file, the smallest first. */
const packings = { br: '.br', gzip: '.gz' } as const;

/** Whether a browser takes a packing: by its name, and not with a weight of nothing. */
const takes = (accepted: string, packing: string): boolean =>
  accepted.split(',').some((part) => {
    const [name, weight = ''] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === packing && !/^q=0(?:\.0*)?$/.test(weight);
  });

/** What is sent for a path: the file, or the packed copy of it that the browser takes. A part of a file is sent as it is. */
function fileFor(root: string, path: string, request: IncomingMessage): { path: string; packing?: string } {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const accepted = request.headers.range === undefined ? (request.headers['accept-encoding'] ?? '') : '';
  try {
    const here = join(root, decodeURIComponent(file));
    for (const [packing, ending] of Object.entries(packings))
      if (takes(accepted, packing) && existsSync(here + ending)) return { path: file + ending, packing };
  } catch {
    // No path of a file: what sends files says so.
  }
  return { path };
}

/** Writes the heads of a file; of a packed copy, those of what is in it. */
const describe =
  (root: string, packing?: string) =>
  (response: ServerResponse, file: string): void => {
    const path = `/${relative(root, file).replaceAll(sep, '/')}`;
    const plain = packing === undefined ? path : path.replace(/\.\w+$/, '');
    for (const [name, value] of Object.entries(headersOf(plain))) response.setHeader(name, value);
    response.setHeader('vary', 'accept-encoding');
    if (packing !== undefined) response.setHeader('content-encoding', packing);
  };

/** A hidden file that has its place by agreement: security.txt and its kind. */
const byAgreement = /^\/\.well-known\/(?!\.)[\w.-]+$/;

/** What is answered of a file that is there, where the request wants no such copy of it (412) or a part that it has not (416). */
const ofCondition: ReadonlySet<number> = new Set([412, 416]);

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
    .on('headers', describe(root))
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
  const within = path.slice(base.length - 1);
  const dotfiles = byAgreement.test(within) ? 'allow' : 'ignore';
  const file = fileFor(root, within, request);
  send(request, file.path, { root, cacheControl: false, lastModified: false, dotfiles })
    .on('headers', describe(root, file.packing))
    .on('directory', (_, folder: string) => {
      // From the folder that was found and not from the words of the request, which may name another host.
      const found = relative(root, folder).split(sep).filter(Boolean).map(encodeURIComponent);
      response.writeHead(301, { location: `${base}${found.join('/')}/${query}` }).end();
    })
    .on('error', ({ status }: { readonly status?: number }) => {
      if (status !== undefined && ofCondition.has(status) && !response.headersSent) response.writeHead(status).end();
      else lost(root, request, response);
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
 * Serves a built site as a plain static host would, packed where the build packed it, and under the strict policy. A taken port gets the next free one.
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
      answer(root, base, request, response);
    });
    if (await listen(server, host, at)) return { server, port: at };
  }
  throw new Error(`no port from ${String(port)} to ${String(last)} is free`);
}
