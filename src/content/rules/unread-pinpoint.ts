import type { Source } from '../../schema/source.ts';
import { shapes } from '../shapes.ts';
import { references } from '../references.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** How a document was read when nobody read it through to a numbered paragraph. */
const glimpsed: readonly unknown[] = ['extract', 'reported'] satisfies readonly Source['seen'][];
const numbered = /\bpara(?:graph)?s?\b|¶|\[\d+\]|\b\d+\.\d+\b/i;

/** A document that nobody here has read is not cited by the number of a paragraph. */
export const unreadPinpoint: Rule = ({ documents }) => {
  const glimpses = new Set(
    documents
      .filter(({ kind }) => kind === 'sources' || kind === 'shared-sources')
      .flatMap(({ raw }) => itemsOf(part(raw, 'sources')))
      .filter((source) => glimpsed.includes(part(source, 'seen')))
      .map((source) => part(source, 'id')),
  );
  const clause = (id: string, at: string): string =>
    `“${at}” of “${id}” is cited and no more than an extract of it was read; leave the number out, or read it and say so under seen`;
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
