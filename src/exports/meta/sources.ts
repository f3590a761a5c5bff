import type { Casebook, Source } from '../../model/casebook.ts';
import { workOfSource } from '../cite/of-source.ts';
import type { Thing } from './common.ts';
import { startText } from '../../schema/known-date.ts';

/** A source as a thing that is cited: a report of a regulator, an article, law, a page. */
export function sourceThing(book: Casebook, source: Source): Thing {
  const work = workOfSource(book, source);
  const date = work.date && startText(work.date);
  const common = {
    name: work.title,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(date === undefined ? {} : { datePublished: date }),
  };
  switch (work.kind) {
    case 'notice':
      return { '@type': 'Report', ...common, author: { '@type': 'Organization', name: work.author } };
    case 'judgment':
      return {
        '@type': 'CreativeWork',
        ...common,
        identifier: work.number,
        author: { '@type': 'Organization', name: work.court },
      };
    case 'law':
      return {
        '@type': 'Legislation',
        ...common,
        name: work.unit === undefined ? work.title : `${work.title}, ${work.unit}`,
      };
    case 'page':
    case 'document': {
      const type =
        source.kind === 'press'
          ? 'NewsArticle'
          : work.kind === 'document' && work.medium === 'report'
            ? 'Report'
            : work.kind === 'document' && work.medium === 'data'
              ? 'Dataset'
              : 'WebPage';
      const publisher = work.kind === 'document' ? work.publisher : source.publisher;
      const body = { '@type': 'Organization', name: publisher };
      return { '@type': type, ...common, publisher: body, ...(type === 'Report' ? { author: body } : {}) };
    }
  }
}
