import type { PageMeta } from '../../model/page-meta.ts';
import { authorOf, noteOf, saidTitle } from '../cite/said.ts';
import type { Work } from '../cite/work.ts';

type Fields = Readonly<Record<string, string | undefined>>;

/** A body's name with a comma after it: without one, readers take its last word for a surname. */
const body = (name: string): string => `${name.replaceAll(',', '')},`;

const ofMedium = {
  page: (publisher: string): Fields => ({ itemType: 'webpage', websiteTitle: publisher }),
  newspaper: (publisher: string): Fields => ({ itemType: 'newspaperArticle', publicationTitle: publisher }),
  report: (publisher: string): Fields => ({ itemType: 'report', institution: publisher }),
  data: (publisher: string): Fields => ({ itemType: 'dataset', repository: publisher }),
};

function fieldsOf(work: Work): Fields {
  const date = work.date?.edtf;
  switch (work.kind) {
    case 'page':
      return { itemType: 'webpage', websiteTitle: 'Casebook', date };
    case 'law':
      return { itemType: 'statute', section: work.unit, publicLawNumber: work.number, dateEnacted: date };
    case 'judgment':
      return { itemType: 'case', court: work.court, docketNumber: work.number, dateDecided: date };
    case 'notice':
      return { itemType: 'report', reportType: work.genre, institution: work.author, date };
    case 'document':
      return { ...ofMedium[work.medium](work.publisher), date };
  }
}

/**
 * A work in the fields of Zotero's items, by which its button in the browser takes a page for what the page is about.
 * Tags of other families would have crawlers take the page for the document itself.
 */
export function referenceTags(work: Work): PageMeta['tags'] {
  const author = authorOf(work);
  const fields: Fields = { ...fieldsOf(work), title: saidTitle(work), url: work.url, extra: noteOf(work) };
  return [
    ...Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[`z:${name}`, value] as const])),
    ...(author === undefined ? [] : [['bib:authors', body(author)] as const]),
  ];
}
