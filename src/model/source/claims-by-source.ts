import { citedId, placeOf, sayPlace, type Citation } from '../../schema/claim.ts';
import type { CaseFile, Resting } from '../casebook.ts';
import { grouped } from '../once.ts';

/** Each source of what differs once, with every place in it that is named: of a document that contradicts itself there are two. */
const eachOnce = (says: CaseFile['discrepancies'][number]['says']): readonly Citation[] =>
  [...grouped(says, ({ source }) => [citedId(source)])].map(([id, said]) => {
    const places = said.flatMap(({ source }) => sayPlace(placeOf(source)) ?? []);
    return places.length === 0 ? id : { id, at: [...new Set(places)].join('; ') };
  });

/** The claims that rest on each source, in the order of the cases and of their files. */
export function restingOn(cases: readonly CaseFile[]): ReadonlyMap<string, readonly Resting[]> {
  const claims = new Map<string, Resting[]>();
  const add = (citation: Citation, claim: Resting): void => {
    const id = citedId(citation);
    const place = sayPlace(placeOf(citation));
    const at = place === undefined ? {} : { at: place };
    const before = claims.get(id);
    if (before) before.push({ ...claim, ...at });
    else claims.set(id, [{ ...claim, ...at }]);
  };
  for (const file of cases) {
    const all = (kind: Resting['kind'], id: string, title: string, sources: readonly Citation[]): void => {
      for (const citation of sources) add(citation, { case: file.id, kind, id, title });
    };
    for (const each of file.outcomes) all('outcome', each.kind, each.reference ?? file.title, each.sources);
    for (const each of file.findings) all('finding', each.ref, each.claim, each.sources);
    for (const each of file.events) all('event', each.id, each.title, each.sources);
    for (const each of file.flows) all('flow', each.id, each.label, each.sources);
    for (const each of file.account) all('account', each.by, each.says, each.sources);
    for (const each of file.cast) all('role', each.actor, each.role, each.sources);
    for (const each of file.quotations) all('quotation', each.id, each.said, [each.source]);
    for (const each of file.roles) all('role', each.actor, each.role, each.sources);
    for (const each of file.discrepancies) all('discrepancy', each.id, each.topic, eachOnce(each.says));
  }
  return claims;
}
