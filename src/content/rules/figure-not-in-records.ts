import { paragraphsOf, withoutTags } from '../figures/paragraphs.ts';
import { figuresIn, isAmong } from '../figures/read.ts';
import { figuresOf } from '../figures/records.ts';
import type { Document } from '../document.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

const clause = (text: string): string =>
  `“${text}” stands in no record of this case; correct it, record it, or name it under figures_elsewhere and say why it is right`;

function allowed(document: Document): Set<string> {
  const figures = itemsOf(part(document.raw, 'figures_elsewhere')).map((item) => part(item, 'figure'));
  return new Set(
    figures.flatMap((figure) => (typeof figure === 'string' ? figuresIn(figure).map(({ value }) => value) : [])),
  );
}

/** Sums, dates and counts that a case's text names are those of its records. */
export const figureNotInRecords: Rule = ({ documents, unread }) =>
  documents
    .filter((document) => document.kind === 'case')
    .flatMap((document) => {
      const folder = document.names.case;
      // What a file that could not be read would have said is not known: its own fault says enough.
      if (unread.some((each) => each.names.case === folder)) return [];
      const known = new Set([
        ...figuresOf(documents.filter((each) => each.names.case === folder)),
        ...allowed(document),
      ]);
      const inFields = ['summary', 'standfirst'].flatMap((key) => {
        const text = part(document.raw, key);
        return typeof text === 'string'
          ? figuresIn(text)
              .filter((figure) => !isAmong(figure, known))
              .map((figure) => faultAt(document, 'figure-not-in-records', [key], clause(figure.text)))
          : [];
      });
      const inBody = (document.body ? paragraphsOf(document.body) : []).flatMap(({ text, line }) =>
        figuresIn(withoutTags(text))
          .filter((figure) => !isAmong(figure, known))
          .map((figure) => {
            const before = text.slice(0, figure.index).split('\n');
            return {
              rule: 'figure-not-in-records',
              file: document.file,
              line: line + before.length - 1,
              column: (before.at(-1)?.length ?? 0) + 1,
              clause: clause(figure.text),
            };
          }),
      );
      return [...inFields, ...inBody];
    });
