import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../src/exports/headers.ts';

/** What a host answered with. */
export interface Answer {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** The body as it came over the wire. */
  readonly body: Buffer;
}

/** The text of an answer, unpacked. */
export function textOf({ headers, body }: Answer): string {
  const packing = headers.get('content-encoding');
  if (packing === 'br') return brotliDecompressSync(body).toString();
  return (packing === 'gzip' ? gunzipSync(body) : body).toString();
}

/** Names that mean the same. */
const alike: Readonly<Record<string, string>> = {
  'image/vnd.microsoft.icon': 'image/x-icon',
  'text/xml': 'application/xml',
  'application/javascript': 'text/javascript',
};
const essence = (type: string): string => {
  const name = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return alike[name] ?? name;
};
const seconds = (keeping: string): number => Number(/max-age=(\d+)/.exec(keeping)?.[1] ?? 0);

/** The longest that a page may be kept without asking: a correction has to arrive within the hour. */
const hour = 3600;

/** The smallest text that is worth packing, in bytes. */
const worthPacking = 1400;

/** The policy that a page itself says, in a `<meta>`. */
const ownPolicy = (html: string): string | undefined =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1]?.replaceAll('&#39;', "'");

/**
 * What is wrong with one answer of a host, in words that go with many paths.
 *
 * @param path the path that was asked for; one with a slash at its end is a page
 */
export function faultsOf(path: string, answer: Answer): readonly string[] {
  const { status, headers, body } = answer;
  if (status !== 200) return [`answers ${String(status)}`];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const wanted = headersOf(file);
  const faults: string[] = [];
  const has = (name: string): string => headers.get(name) ?? '';

  const type = wanted['content-type'];
  if (type !== undefined && essence(has('content-type')) !== essence(type))
    faults.push(`has the type “${has('content-type')}”, not ${type}`);
  else if (type?.startsWith('text/') === true && !/charset="?utf-8/i.test(has('content-type')))
    faults.push('does not say that its letters are UTF-8');

  const policy = wanted['content-security-policy'];
  const isPage = file.endsWith('.html');
  if (policy !== undefined && has('content-security-policy') !== policy) {
    if (has('content-security-policy') !== '') faults.push('has another policy (content-security-policy)');
    else if (!isPage || ownPolicy(textOf(answer)) !== policy) faults.push('has no policy (content-security-policy)');
  }
  if (wanted['access-control-allow-origin'] === '*' && has('access-control-allow-origin') !== '*')
    faults.push('cannot be read from other sites’ pages (access-control-allow-origin)');

  const keeping = has('cache-control');
  if (wanted['cache-control']?.includes('immutable') === true) {
    if (seconds(keeping) < 86_400) faults.push('has its digest in its name and is asked for again (cache-control)');
  } else if (isPage && seconds(keeping) > hour) faults.push('is kept for more than an hour (cache-control)');

  const isText = /^(?:text\/|application\/(?!zip))|svg/.test(type ?? '');
  if (isText && body.length > worthPacking && !/^(?:br|gzip|zstd)$/.test(has('content-encoding')))
    faults.push('is sent unpacked (content-encoding)');
  if (has('x-content-type-options') !== 'nosniff') faults.push('lets its type be guessed (x-content-type-options)');
  return faults;
}
