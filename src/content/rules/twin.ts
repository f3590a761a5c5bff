import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/**
 * Two provisions are one article in two laws where the later names the earlier as its twin: the earlier stands in
 * another instrument, has the later among its successors, and is the twin of no other.
 */
export const twin: Rule = ({ documents, unread }) => {
  if (unread.length > 0) return [];
  const provisions = documents
    .filter(({ kind }) => kind === 'instrument')
    .flatMap((document) =>
      itemsOf(part(document.raw, 'provisions')).map((record, index) => ({ document, record, index })),
    );
  const taken = new Set<unknown>();
  return provisions.flatMap(({ document, record, index }): Fault[] => {
    const named = part(record, 'twin');
    const other = named === undefined ? undefined : provisions.find((each) => part(each.record, 'id') === named);
    // An id that no record has is the fault of another rule.
    if (other === undefined) return [];
    const clause =
      other.document === document
        ? 'is of the same instrument; a twin is the same article in another law'
        : !itemsOf(part(other.record, 'successors')).includes(part(record, 'id'))
          ? 'is not followed by this provision; add this one to its "successors" or take the twin out'
          : taken.has(named)
            ? 'is the twin of another provision already; take one of the two out'
            : undefined;
    taken.add(named);
    return clause === undefined
      ? []
      : [faultAt(document, 'twin', ['provisions', index, 'twin'], `${String(named)} ${clause}`)];
  });
};
