import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** The call-out of a diagram stands on a flow that was wrong, and a flow is judged against others than itself. */
export const calloutAndJudged: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap((document): Fault[] => {
      const flows = itemsOf(part(document.raw, 'flows'));
      const called = part(document.raw, 'callout', 'flow');
      const flow = flows.find((each) => part(each, 'id') === called);
      const callout =
        flow !== undefined && part(flow, 'wrong') === undefined
          ? [
              faultAt(
                document,
                'callout-on-wrong',
                ['callout', 'flow'],
                `${String(called)} has no "wrong"; the call-out stands on the flow that decides the case, so name one with "wrong"`,
              ),
            ]
          : [];
      const judged = flows.flatMap((each, index) => {
        const at = itemsOf(part(each, 'judged')).indexOf(part(each, 'id'));
        return at < 0
          ? []
          : [
              faultAt(
                document,
                'judged-by-itself',
                ['flows', index, 'judged', at],
                `${String(part(each, 'id'))} is judged against itself; name the flow that it answers`,
              ),
            ];
      });
      return [...callout, ...judged];
    });
