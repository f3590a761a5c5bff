import { type Address, address } from '../address.ts';
import { byId, type Casebook, type Resting } from '../casebook.ts';

/** A claim that rests on a source: how it is named, where it stands. */
export interface Claim {
  readonly label: string;
  readonly kind: Resting['kind'];
  readonly case: string;
  readonly at: Address;
}

function whereIs(book: Casebook, { case: caseId, kind, id }: Resting): Address {
  if (kind === 'finding')
    return address.finding(caseId, byId(book.cases, caseId).findings.find((f) => f.ref === id)?.slug ?? '');
  if (kind === 'event') return address.event(caseId, id);
  if (kind === 'flow') return address.flow(caseId, id);
  if (kind === 'quotation') return address.quotation(caseId, id);
  if (kind === 'discrepancy') return address.discrepancy(caseId, id);
  return kind === 'role' ? address.actor(id) : address.case(caseId);
}

function labelOf(book: Casebook, { kind, id, title }: Resting): string {
  if (kind === 'finding') return `${id} ${title}`;
  if (kind === 'role') return byId(book.actors, id).name;
  if (kind === 'quotation') return `“${title}”`;
  return kind === 'account' ? 'an account' : title;
}

/** The claims that rest on a source, each once. */
export const claimsOn = (book: Casebook, source: string): readonly Claim[] =>
  (book.restingOn.get(source) ?? [])
    .filter(
      (claim, i, all) =>
        all.findIndex((c) => c.kind === claim.kind && c.id === claim.id && c.case === claim.case) === i,
    )
    .map((claim) => ({
      label: labelOf(book, claim),
      kind: claim.kind,
      case: claim.case,
      at: whereIs(book, claim),
    }));
