import { headingId } from '../../content/body/heading-id.ts';
import type { Document } from '../../content/document.ts';
import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../schema/nearest.ts';
import { type Address, address } from '../address.ts';
import type { Casebook } from '../casebook.ts';
import { recordAddresses } from './record-addresses.ts';

/** The pages that a text is drawn on. */
function pagesOf({ kind, names }: Document): readonly Address[] {
  const { own } = names;
  switch (kind) {
    case 'case':
      return [address.case(names.case ?? '')];
    case 'finding':
      return [address.finding(names.case ?? '', own), address.case(names.case ?? '')];
    case 'page':
      return [address.page(own)];
    case 'topic':
      return [address.topic(own)];
    case 'term':
      return [address.glossary()];
    default:
      return [];
  }
}

/** Addresses that are there whatever the records are: those that are made from nothing. */
const ofTheSite = (): readonly Address[] => [
  address.search(),
  address.onThisDay(),
  ...Object.values(address).flatMap((make) => (make.length === 0 ? [(make as () => Address)()] : [])),
];

function addressesOf(book: Casebook, documents: readonly Document[]): ReadonlySet<string> {
  const pagesOfCases = book.cases.flatMap(({ id }) => [
    address.caseTimeline(id),
    address.caseFlows(id),
    address.studySheet(id),
  ]);
  const headings = documents.flatMap((document) =>
    (document.body?.headings ?? []).flatMap(({ text }) =>
      pagesOf(document).map((page) => `${page}#${headingId(text)}`),
    ),
  );
  return new Set([...recordAddresses(book), ...book.permalinks, ...ofTheSite(), ...pagesOfCases, ...headings]);
}

/** Links that an editor wrote by hand lead to a page of this site that is there, and to an anchor on it. */
export function writtenLinkFaults(book: Casebook, documents: readonly Document[]): Fault[] {
  const links = documents.flatMap((document) => (document.body?.links ?? []).map((link) => ({ document, link })));
  const within = links.filter(({ link }) => /^[/#]/.test(link.url));
  if (within.length === 0) return [];
  const known = addressesOf(book, documents);
  return within.flatMap(({ document, link: { url, line, column } }) => {
    const [path = '', anchor] = url.split('#');
    const page = path.replace(/\?.*$/, '');
    const wanted = page === '' ? pagesOf(document) : [page];
    const found = wanted.some((at) => known.has(anchor === undefined ? at : `${at}#${anchor}`));
    if (found) return [];
    const here = wanted.flatMap((at) => [...known].filter((each) => each.startsWith(`${at}#`)));
    const hint =
      page === ''
        ? didYouMean(
            url,
            here.map((at) => at.replace(/^.*#/, '#')),
          )
        : didYouMean(url, known);
    return [
      {
        rule: 'unknown-address',
        file: document.file,
        line,
        column,
        clause: `no page of this site stands at "${url}"${hint === '' ? '; look it up in the browser and copy its address' : hint}`,
      },
    ];
  });
}
