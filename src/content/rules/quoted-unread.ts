import type { Source } from '../../schema/source.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** Nobody is quoted from a document that nobody here has read. */
export const quotedUnread: Rule = ({ documents }) => {
  const unread = new Set(
    documents
      .filter(({ kind }) => kind === 'sources' || kind === 'shared-sources')
      .flatMap(({ raw }) => itemsOf(part(raw, 'sources')))
      .filter((source) => part(source, 'seen') === ('reported' satisfies Source['seen']))
      .map((source) => part(source, 'id')),
  );
  return documents
    .filter(({ kind }) => kind === 'quotations')
    .flatMap((document) =>
      itemsOf(part(document.raw, 'quotations')).flatMap((quotation, index) => {
        const source = part(quotation, 'source');
        const id = part(source, 'id') ?? source;
        return unread.has(id)
          ? [
              faultAt(
                document,
                'quoted-unread',
                ['quotations', index, 'source'],
                `“${String(id)}” is known only from what others report of it, and exact words cannot be taken from it; name the source in which they were read`,
              ),
            ]
          : [];
      }),
    );
};
