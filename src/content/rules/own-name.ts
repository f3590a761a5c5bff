import { faultAt, part, type Rule } from './rule.ts';

/** A record's id is its folder's or its file's name, and a finding's reference begins with its case's prefix. */
export const ownName: Rule = ({ documents }) => {
  const prefixes = new Map(
    documents.filter((d) => d.kind === 'case').map((d) => [d.names.case ?? '', part(d.raw, 'prefix')]),
  );
  return documents.flatMap((document) => {
    const { kind, names, raw } = document;
    const id = part(raw, 'id');
    const name = kind === 'case' ? names.case : names.own;
    const named = ['case', 'actor', 'term', 'page', 'topic', 'instrument'].includes(kind);
    if (named && typeof id === 'string' && id !== name) {
      return [
        faultAt(
          document,
          'name-mismatch',
          ['id'],
          `the id "${id}" is not the ${kind === 'case' ? 'folder' : 'file'}’s name "${name ?? ''}"; make them the same`,
        ),
      ];
    }
    if (kind === 'instrument') {
      const provisions = part(raw, 'provisions');
      return (Array.isArray(provisions) ? provisions : []).flatMap((provision, index) => {
        const own = part(provision, 'id');
        return typeof own === 'string' && !own.startsWith(`${names.own}/`)
          ? [
              faultAt(
                document,
                'name-mismatch',
                ['provisions', index, 'id'],
                `the provision "${own}" stands under the instrument "${names.own}"; its id must begin with "${names.own}/"`,
              ),
            ]
          : [];
      });
    }
    const ref = part(raw, 'ref');
    const prefix = prefixes.get(names.case ?? '');
    if (kind === 'finding' && typeof ref === 'string' && typeof prefix === 'string' && !ref.startsWith(`${prefix}-`)) {
      return [
        faultAt(
          document,
          'wrong-prefix',
          ['ref'],
          `the reference "${ref}" does not begin with its case’s prefix "${prefix}"; write ${prefix}-${ref.replace(/^.*-/, '')}`,
        ),
      ];
    }
    return [];
  });
};
