import { isDecided, isStanding } from '../../schema/standing.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** The standings that bear a flow which calls itself found, and a standing that cannot be read. */
const bears = (standing: unknown): boolean => !isStanding(standing) || isDecided(standing);

/** A flow that is drawn as found wrong rests on a finding that somebody made, in its own case or in another. */
export const foundWithoutFinding: Rule = ({ documents, unread }) => {
  const findings = documents.filter(({ kind }) => kind === 'finding');
  // What cannot be read is said by itself; what rests on it is not said twice.
  if (unread.some(({ kind }) => kind === 'finding')) return [];
  return documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap((document) => {
      const flows = itemsOf(part(document.raw, 'flows'));
      const known = flows.map((flow) => part(flow, 'id'));
      return flows.flatMap((flow, index) => {
        if (part(flow, 'wrong') !== 'found') return [];
        const [id, elsewhere] = [part(flow, 'id'), itemsOf(part(flow, 'found_in'))];
        const borne = findings.some(
          ({ raw, names }) =>
            bears(part(raw, 'standing')) &&
            (elsewhere.includes(part(raw, 'ref')) ||
              // A flow that is named amiss may be this one; that it is named amiss is said elsewhere.
              (names.case === document.names.case &&
                itemsOf(part(raw, 'flows')).some((named) => named === id || !known.includes(named)))),
        );
        return borne
          ? []
          : [
              faultAt(
                document,
                'found-without-finding',
                ['flows', index, 'wrong'],
                `no finding that stands as found names flow ${String(id)}; name the flow in one, name one of another case under "found_in", or write alleged or conceded`,
              ),
            ];
      });
    });
};
