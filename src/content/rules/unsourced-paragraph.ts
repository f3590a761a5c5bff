import { paragraphsOf, withoutTags } from '../figures/paragraphs.ts';
import type { Rule } from './rule.ts';

/** A paragraph of a case's text that names a figure or a date says where it was seen. */
export const unsourcedParagraph: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'case' || kind === 'finding')
    .flatMap((document) =>
      (document.body ? paragraphsOf(document.body) : [])
        .filter(({ text }) => /\d/.test(withoutTags(text)) && !/^#|<Cite |<Quote /m.test(text))
        .map(({ line }) => ({
          rule: 'unsourced-paragraph',
          file: document.file,
          line,
          column: 1,
          clause: 'this paragraph names a figure or a date and no source; add a <Cite> at its end',
        })),
    );
