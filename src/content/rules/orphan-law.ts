import { ruleOf } from '../body/components.ts';
import { shapes } from '../shapes.ts';
import { references } from '../references.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** A provision or a term that nothing else names has nothing to teach: no finding, text, term or then-and-now chain. */
export const orphanLaw: Rule = ({ documents, unread }) => {
  if (unread.length > 0) return [];
  const named = new Set<string>();
  for (const document of documents) {
    for (const { kind, id, path } of references(shapes[document.kind], document.raw)) {
      const own = document.kind === 'term' ? part(document.raw, 'id') : undefined;
      if (kind === 'provision' || (kind === 'term' && id !== own)) named.add(`${kind} ${id}`);
      // A chain holds at both its ends.
      if (kind === 'provision' && path.includes('successors')) {
        const before = part(document.raw, ...path.slice(0, 2), 'id');
        if (typeof before === 'string') named.add(`provision ${before}`);
      }
      if (kind === 'provision' && typeof own === 'string') named.add(`term ${own}`);
    }
    for (const { name, attributes } of document.body?.components ?? [])
      for (const [attribute, kind] of Object.entries(ruleOf(name)?.required ?? {}))
        named.add(`${kind} ${attributes[attribute] ?? ''}`);
  }
  return documents.flatMap((document) => {
    const id = part(document.raw, 'id');
    if (document.kind === 'term')
      return typeof id === 'string' && !named.has(`term ${id}`) && itemsOf(part(document.raw, 'see')).length === 0
        ? [
            faultAt(
              document,
              'orphan-term',
              ['id'],
              `nothing names the term "${id}"; link it from a text or another term`,
            ),
          ]
        : [];
    if (document.kind !== 'instrument') return [];
    return itemsOf(part(document.raw, 'provisions')).flatMap((provision, index) => {
      const own = part(provision, 'id');
      return typeof own === 'string' && !named.has(`provision ${own}`)
        ? [
            faultAt(
              document,
              'orphan-provision',
              ['provisions', index, 'id'],
              `nothing names the provision "${own}"; cite it in a finding, a text or a term, or link it to what came before or after`,
            ),
          ]
        : [];
    });
  });
};
