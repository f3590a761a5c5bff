import { withChange } from './address.ts';

/**
 * An address as one shares it, at the origin at which the page is read: one on this page carries the version that the page shows, if it has versions, so that
 * whoever opens it later is told what has changed.
 */
export function sharedAddress(href: string): string {
  const url = new URL(href, location.href);
  const version = document.querySelector<HTMLElement>('[data-version-shown]')?.dataset['versionShown'];
  if (version === undefined || url.origin !== location.origin || url.pathname !== location.pathname) return url.href;
  return withChange(url, { params: { v: version } }).href;
}
