import type { Fault } from '../fault.ts';
import type { Document } from '../document.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What is amiss with the finding that the second line of a call-out begins with: another flow’s, or of another standing. */
function faultOfNamed(document: Document, findings: readonly Document[], flow: unknown): readonly Fault[] {
  const ref = /^[A-Z]{2}-\d+/.exec(String(part(document.raw, 'callout', 'under')))?.[0];
  const named = findings.find(({ raw }) => ref !== undefined && part(raw, 'ref') === ref);
  if (!named) return [];
  const fault = (clause: string): readonly Fault[] => [
    faultAt(document, 'callout-and-finding', ['callout', 'under'], `${String(ref)} ${clause}`),
  ];
  const id = String(part(flow, 'id'));
  if (!itemsOf(part(named.raw, 'flows')).includes(part(flow, 'id')))
    return fault(`does not name ${id} under "flows"; name a finding that rests on the flow of the call-out`);
  const [standing, wrong] = [part(named.raw, 'standing'), part(flow, 'wrong')];
  return standing === wrong
    ? []
    : fault(
        `is ${String(standing)} and ${id} is drawn as ${String(wrong)}; name a finding of that standing, or mend "wrong"`,
      );
}

/**
 * The call-out of a diagram stands on a flow that was wrong and names no finding of another standing, and a flow is
 * judged against others than itself.
 */
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
      const findings = documents.filter(({ kind, names }) => kind === 'finding' && names.case === document.names.case);
      const named = flow === undefined || callout.length > 0 ? [] : faultOfNamed(document, findings, flow);
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
      return [...callout, ...named, ...judged];
    });
