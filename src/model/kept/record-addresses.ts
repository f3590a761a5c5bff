import { type Address, address } from '../address.ts';
import type { Casebook } from '../casebook.ts';

/** Every address at which a record stands: its page, its short address, its anchor, the anchors of its paragraphs. */
export function recordAddresses(book: Casebook): ReadonlySet<Address> {
  const ofCases = book.cases.flatMap((file): Address[] => [
    address.case(file.id),
    ...file.events.map(({ id }) => address.event(file.id, id)),
    ...file.flows.map(({ id }) => address.flow(file.id, id)),
    ...file.quotations.map(({ id }) => address.quotation(file.id, id)),
    ...file.discrepancies.map(({ id }) => address.discrepancy(file.id, id)),
    ...file.paragraphs.map(({ id }) => address.paragraph(address.case(file.id), id)),
    ...file.findings.flatMap(({ ref, slug, paragraphs }) => [
      address.findingInCase(file.id, ref),
      address.short(ref),
      address.finding(file.id, slug),
      ...paragraphs.map(({ id }) => address.paragraph(address.finding(file.id, slug), id)),
    ]),
  ]);
  return new Set<Address>([
    ...ofCases,
    ...book.actors.map(({ id }) => address.actor(id)),
    ...book.topics.map(({ id }) => address.topic(id)),
    ...book.terms.map(({ id }) => address.term(id)),
    ...book.sources.map(({ id }) => address.source(id)),
    ...book.provisions.map(({ id }) => address.provision(id)),
    ...book.register.map(({ id }) => address.registerRow(id)),
    ...book.pages.map(({ id }) => address.page(id)),
  ]);
}

/** What a lost address was the address of, in words; nothing for one that is not told by its shape alone. */
export function recordInWords(at: Address): string | undefined {
  const [path = '', anchor] = at.split('#');
  const [, first, second, third] = path.split('/');
  // A page of its own only: what stands below it is a matter of the build, not of the records.
  if (!second || !/^\/(?:[a-z]+\/[^/]+\/|cases\/[^/]+\/findings\/[^/]+\/)$/.test(path)) return undefined;
  if (first === 'f') return anchor === undefined ? 'a finding' : undefined;
  if (first === 'cases' && anchor === undefined)
    return third === 'findings' ? 'a finding' : third === '' ? 'a case' : undefined;
  if (first === 'cases' && (third === '' || third === 'findings') && anchor !== undefined) {
    if (anchor.startsWith('p-')) return 'a paragraph';
    if (/^[EFDQ]\d+$/.test(anchor))
      return { E: 'an event', F: 'a flow', D: 'a disagreement', Q: 'a quotation' }[anchor.charAt(0)];
    return undefined;
  }
  if (anchor !== undefined) return undefined;
  return first === 'actors' ? 'an actor' : first === 'topics' ? 'a topic' : undefined;
}
