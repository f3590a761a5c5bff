import type { Address } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { FactFile } from '../answers/card.ts';
import type { CoreFile, Entry, Kind, TextFile } from '../index-file.ts';
import { caseEntry, partsOf } from './cases.ts';
import { FacetTable, valuesOfParts } from './facets.ts';
import { factFile } from './facts.ts';
import type { Making } from './making.ts';
import { provisionEntries, termEntries, topicEntries } from './rules.ts';
import { actorEntries, penaltyEntries, sourceEntries } from './shared.ts';

/** What has a name that readers type stands in the core; the rest is mostly text and comes behind it. */
const core: ReadonlySet<Kind> = new Set<Kind>(['case', 'finding', 'actor', 'provision', 'term', 'topic']);

/** An entry without its texts, but a case's sentence, which is short and wanted at once. */
const nameOf = ({ text, more, ...entry }: Entry): Entry =>
  entry.kind === 'case' && text !== undefined ? { ...entry, text } : entry;

/** Everything on the site that can be found: the three files that the search fetches, in a fixed order. */
export function searchFiles(
  book: Casebook,
  link: (at: Address) => string,
): { readonly core: CoreFile; readonly texts: TextFile; readonly facts: FactFile } {
  const making: Making = { book, link, facets: new FacetTable() };
  const all: Entry[] = [
    ...book.cases.map((file, index) => caseEntry(making, file, index)),
    ...book.cases.flatMap((file, index) => partsOf(making, file, index)),
    ...actorEntries(making),
    ...provisionEntries(making),
    ...termEntries(making),
    ...topicEntries(making),
    ...sourceEntries(making),
  ];
  const register = penaltyEntries(making);
  const names = all.filter(({ kind }) => core.has(kind));
  const urls = new Map(names.map(({ url }, at) => [url, at]));
  const refs = new Map(names.flatMap(({ kind, side }, at) => (kind === 'finding' ? [[side?.[0] ?? '', at]] : [])));
  return {
    core: {
      facets: making.facets.values,
      cases: book.cases.map((file) => ({
        title: file.title,
        slug: file.id,
        facets: making.facets.of(valuesOfParts(book, file)),
      })),
      entries: names.map(nameOf),
    },
    facts: factFile(book, link, {
      register: register.map(nameOf),
      placeOf: (ref) => refs.get(ref) ?? -1,
      placeAt: (url) => urls.get(url) ?? -1,
    }),
    texts: {
      version: 2,
      texts: [...names, ...register].map(({ kind, text, more }) => ({
        ...(text === undefined || kind === 'case' ? {} : { text }),
        ...(more === undefined ? {} : { more }),
      })),
      entries: all.filter(({ kind }) => !core.has(kind)),
    },
  };
}
