import { faultAt, part, type Rule } from './rule.ts';

/** Two findings of a case that claim the same are one, under two references for ever: so it stands after a split until the two are told apart. */
export const claimTwice: Rule = ({ documents }) => {
  const first = new Map<string, string>();
  return documents
    .filter(({ kind }) => kind === 'finding')
    .flatMap((document) => {
      const [ref, claim] = [part(document.raw, 'ref'), part(document.raw, 'claim')];
      if (typeof ref !== 'string' || typeof claim !== 'string' || claim.trim() === '') return [];
      const key = `${document.names.case ?? ''}/${claim.trim()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, ref);
      return other === undefined
        ? []
        : [
            faultAt(
              document,
              'claim-twice',
              ['claim'],
              `${ref} claims word for word what ${other} claims; leave in each what is its own, or withdraw one`,
            ),
          ];
    });
};
