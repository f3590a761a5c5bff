import { citedId, type Citation } from '../../schema/claim.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

const primary = new Set(['regulator', 'court', 'legislation']);

const idOf = (citation: unknown): string | undefined =>
  typeof citation === 'string' || (typeof citation === 'object' && citation !== null && 'id' in citation)
    ? citedId(citation as Citation)
    : undefined;

/** A finding rests on the regulator, a court or the law itself, or its finder says who reported it. */
export const secondaryFinding: Rule = ({ documents }) => {
  const kinds = new Map(
    documents
      .filter(({ kind }) => kind === 'sources' || kind === 'shared-sources')
      .flatMap(({ raw }) => itemsOf(part(raw, 'sources')))
      .map((source) => [part(source, 'id'), part(source, 'kind')] as const),
  );
  return documents
    .filter(({ kind }) => kind === 'finding')
    .filter(({ raw }) => {
      const cited = itemsOf(part(raw, 'sources')).map(idOf);
      const known = cited.map((id) => kinds.get(id)).filter((kind) => typeof kind === 'string');
      const finder = part(part(raw, 'finder'), 'said');
      return (
        known.length > 0 &&
        known.length === cited.length &&
        !known.some((kind) => primary.has(kind)) &&
        typeof finder === 'string' &&
        !/\breported\b/i.test(finder)
      );
    })
    .map((document) =>
      faultAt(
        document,
        'secondary-finding',
        ['finder', 'said'],
        'rests on no regulator, court or law; cite one, or say in finder, under said, who it is reported by ("the ICO, as reported by …")',
      ),
    );
};
