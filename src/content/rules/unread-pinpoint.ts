import { shapes } from '../shapes.ts';
import { references } from '../references.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What was seen of a document when nobody read it through to a numbered paragraph. */
const glimpsed = /excerpt|summary|title only|not recorded|not seen|search result/i;
const seenWhole = /whole|stored page|paragraph|judgment|full/i;
const numbered = /\bpara(?:graph)?s?\b|¶|\[\d+\]|\b\d+\.\d+\b/i;

/** A document that nobody here has read is not cited by the number of a paragraph. */
export const unreadPinpoint: Rule = ({ documents }) => {
  const glimpses = new Set(
    documents
      .filter(({ kind }) => kind === 'sources' || kind === 'shared-sources')
      .flatMap(({ raw }) => itemsOf(part(raw, 'sources')))
      .filter((source) => {
        const seen = part(source, 'seen');
        return typeof seen === 'string' && glimpsed.test(seen) && !seenWhole.test(seen);
      })
      .map((source) => part(source, 'id')),
  );
  const clause = (id: string, at: string): string =>
    `“${at}” of “${id}” is cited and only an excerpt of it was seen; leave the number out, or read it and say so under seen`;
  return documents.flatMap((document) => {
    const inRecord = references(shapes[document.kind], document.raw)
      .filter(({ kind, id }) => kind === 'source' && glimpses.has(id))
      .flatMap(({ id, path }) => {
        const at = part(document.raw, ...path.slice(0, -1), 'at');
        return typeof at === 'string' && numbered.test(at)
          ? [faultAt(document, 'unread-pinpoint', path, clause(id, at))]
          : [];
      });
    const inBody = (document.body?.components ?? []).flatMap(({ name, attributes, line, column }) => {
      const { id, source, at } = attributes;
      const cited = name === 'Quote' ? source : id;
      return cited !== undefined && glimpses.has(cited) && at !== undefined && numbered.test(at)
        ? [{ rule: 'unread-pinpoint', file: document.file, line, column, clause: clause(cited, at) }]
        : [];
    });
    return [...inRecord, ...inBody];
  });
};
