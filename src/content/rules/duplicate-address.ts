import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** An address as one document: without scheme, www and a closing slash. */
const plainly = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#]+$/, '');

/** One document has one record: two sources with one address are one, shared by the cases that use it. */
export const duplicateAddress: Rule = ({ documents }) => {
  const first = new Map<string, string>();
  return documents
    .filter(({ kind }) => kind === 'sources' || kind === 'shared-sources')
    .flatMap((document) =>
      itemsOf(part(document.raw, 'sources')).flatMap((source, index) => {
        const [id, url] = [part(source, 'id'), part(source, 'url')];
        if (typeof url !== 'string' || typeof id !== 'string') return [];
        const before = first.get(plainly(url));
        if (before === undefined) first.set(plainly(url), id);
        return before === undefined || before === id
          ? []
          : [
              faultAt(
                document,
                'duplicate-address',
                ['sources', index, 'url'],
                `the source "${before}" has this address already; cite that one, under "shared" if it stands in another case`,
              ),
            ];
      }),
    );
};
