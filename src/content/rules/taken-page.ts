import { faultAt, type Rule } from './rule.ts';

/** The first step of every address that the site has of its own: no page of ours may take one. */
export const takenPages: ReadonlySet<string> = new Set([
  '404',
  'actors',
  'cases',
  'compare',
  'corrections',
  'data',
  'embed',
  'f',
  'feeds',
  'flows',
  'fonts',
  'glossary',
  'index',
  'law',
  'notes',
  'oembed',
  'questions',
  'register',
  'search',
  'sources',
  'study',
  'timeline',
  'topics',
]);

/** A page of our own stands at an address that is free. */
export const takenPage: Rule = ({ documents }) =>
  documents
    .filter(({ kind, names }) => kind === 'page' && takenPages.has(names.own))
    .map((document) =>
      faultAt(
        document,
        'taken-page',
        ['id'],
        `/${document.names.own}/ is a page that the site has already, and this text would stand nowhere; give the file and its id another name`,
      ),
    );
