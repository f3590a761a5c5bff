import { faultAt, part, type Rule } from './rule.ts';

/** A title for tight places is shorter than the title; where the title fits by itself there is none. */
export const shortTitle: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'case')
    .flatMap((document) => {
      const [title, short] = [part(document.raw, 'title'), part(document.raw, 'short_title')];
      return typeof title === 'string' && typeof short === 'string' && short.length >= title.length
        ? [
            faultAt(
              document,
              'short-title',
              ['short_title'],
              `“${short}” is no shorter than the title; take it out, or shorten it`,
            ),
          ]
        : [];
    });
