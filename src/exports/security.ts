import { absolute, address, type Site } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';

/** Where a fault of the site's safety is told (RFC 9116). It holds for a year from the last day on which anything was published. */
export function securityText({ cases }: Casebook, where: Site): string {
  const last =
    cases
      .flatMap(({ revisions }) => revisions.map(({ date }) => date))
      .sort()
      .at(-1) ?? '2026-01-01';
  const until = `${String(Number(last.slice(0, 4)) + 1)}${last.slice(4).replace('02-29', '02-28')}`;
  return [
    `Contact: ${absolute(address.page('about'), where)}`,
    `Expires: ${until}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${absolute('/.well-known/security.txt', where)}`,
    '',
  ].join('\n');
}
