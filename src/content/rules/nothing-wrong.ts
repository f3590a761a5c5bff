import { holds, isSaid, isStanding } from '../../schema/standing.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** Whether a finding of a standing says that something was wrong. */
const accuses = (standing: unknown): boolean => isStanding(standing) && (holds(standing) || isSaid(standing));

/**
 * A case whose findings name flows has a flow that is drawn as wrong, as a rule. Of a single flow nothing is asked: many
 * are named because the data went that way, and what was wrong was elsewhere.
 */
export const nothingWrong: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap(({ raw, names }) => {
      if (itemsOf(part(raw, 'flows')).some((flow) => part(flow, 'wrong') !== undefined)) return [];
      const naming = documents.find(
        (each) =>
          each.kind === 'finding' &&
          each.names.case === names.case &&
          accuses(part(each.raw, 'standing')) &&
          itemsOf(part(each.raw, 'flows')).length > 0,
      );
      if (!naming) return [];
      const named = itemsOf(part(naming.raw, 'flows')).map(String).join(' and ');
      return [
        faultAt(
          naming,
          'nothing-wrong',
          ['flows'],
          `names ${named}, and nothing is drawn as wrong in this case, since no flow has "wrong"; if the flow itself was wrong write "wrong" there, in flows.yaml, with how sure that is; if it was not leave it so`,
          'key',
        ),
      ];
    });
