import type { Path } from '../document.ts';
import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const says = (requires: string, phrase: string): boolean => requires.toLowerCase().includes(phrase.toLowerCase());

/**
 * A then-and-now pair of phrases is read out of the summaries, not added to them: each phrase stands in its own
 * provision's summary, and the later provision lies on the line of successors of the earlier.
 */
export const phraseOfLaw: Rule = ({ documents, unread }) => {
  if (unread.length > 0) return [];
  const instruments = documents.filter((document) => document.kind === 'instrument');
  const records = instruments.flatMap((document) => itemsOf(part(document.raw, 'provisions')));
  const byId = new Map(records.map((record) => [text(part(record, 'id')), record]));
  const follows = (from: unknown, to: string, seen = new Set<unknown>()): boolean =>
    itemsOf(part(from, 'successors')).some((id) => {
      if (id === to) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return follows(byId.get(text(id)), to, seen);
    });
  return instruments.flatMap((document) =>
    itemsOf(part(document.raw, 'provisions')).flatMap((provision, index) =>
      itemsOf(part(provision, 'parts')).flatMap((pair, at): Fault[] => {
        const here: Path = ['provisions', index, 'parts', at];
        const [phrase, to, later] = [
          text(part(pair, 'phrase')),
          text(part(pair, 'became', 'provision')),
          text(part(pair, 'became', 'phrase')),
        ];
        const target = byId.get(to);
        const fault = (path: Path, clause: string): Fault =>
          faultAt(document, 'phrase-of-law', [...here, ...path], clause);
        const faults: Fault[] = [];
        if (!says(text(part(provision, 'requires')), phrase))
          faults.push(fault(['phrase'], `“${phrase}” does not stand in this provision's "requires"; use its words`));
        if (target === undefined) return faults;
        if (!says(text(part(target, 'requires')), later))
          faults.push(fault(['became', 'phrase'], `“${later}” does not stand in "requires" of ${to}; use its words`));
        if (!follows(provision, to))
          faults.push(
            fault(
              ['became', 'provision'],
              `${to} does not follow from this provision; add it to "successors" or name one that does`,
            ),
          );
        return faults;
      }),
    ),
  );
};
