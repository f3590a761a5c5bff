import type { Address, Site } from '../../model/address.ts';
import { absolute, address, inVersion } from '../../model/address.ts';

/** What a reader says something is wrong with: its reference or name, its version if it has any, where it stands. */
export interface Reported {
  readonly what: string;
  readonly version?: number;
  readonly at: Address;
}

/** The first lines of a report, so that whoever reads it knows what it is about: "About ED-2, version 1: address". */
function wordsOfReport({ what, version, at }: Reported, where: Site): { subject: string; body: string } {
  const subject = `${what}${version === undefined ? '' : `, version ${String(version)}`}`;
  const page = absolute(version === undefined ? at : inVersion(at, version), where);
  return { subject, body: `${page}\n\nWhat is wrong:\n\nWhere it can be read:\n` };
}

/**
 * Where a report about a thing is made.
 *
 * @param contact the one setting of the site: an address for letters (`mailto:…`) or the page on which an issue is
 *   opened; undefined for a copy of the site that names nobody, whose page of corrections then says so
 */
export function reportLink(contact: string | undefined, reported: Reported, where: Site): string | undefined {
  if (contact === undefined || contact === '') return undefined;
  const { subject, body } = wordsOfReport(reported, where);
  const to = new URL(contact);
  const mail = to.protocol === 'mailto:';
  const fields = mail ? { subject, body } : { title: subject, body };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${to.href.replace(/[?#].*$/, '')}?${query.join('&')}`;
}

/** The page of corrections, asked about a thing. */
export const askedAbout = ({ what, version, at }: Reported): Address =>
  `${address.corrections()}?about=${encodeURIComponent(what)}${version === undefined ? '' : `&v=${String(version)}`}&at=${at.replace('#', '%23')}#report`;
