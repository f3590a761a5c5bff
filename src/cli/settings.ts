/** What the environment sets; a setting that is empty is none. */
export const setting = (name: string): string | undefined => process.env[name] || undefined;

/**
 * The folder of the host under which a site stands, with a slash at both ends: `/` or `/casebook/`.
 *
 * @param named what BASE_PATH says, with slashes or without
 * @returns nothing where it cannot be such a folder
 */
export function basePath(named = ''): string | undefined {
  const base = `/${named}/`.replace(/^\/+|\/+$/g, '/');
  return /^\/(?:(?!\.+\/)[\p{L}\p{M}\p{N}_.~ -]+\/)*$/u.test(base) ? base : undefined;
}

/** What is odd about BASE_PATH, in a sentence. */
export const sayOddBase = (named: string): string =>
  `BASE_PATH is "${named}"; it has to be a folder of the host, such as /casebook.`;

/** What is odd about SITE_URL, in a sentence: it is the origin of a site on the web, and nothing more. */
export function sayOddSite(named: string): string | undefined {
  const url = URL.canParse(named) ? new URL(named) : undefined;
  const plain = url !== undefined && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  return plain
    ? undefined
    : `SITE_URL is "${named}"; it has to be https:// and a host alone, such as https://casebook.your.host (BASE_PATH names a folder of it).`;
}
