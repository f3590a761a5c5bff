import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** People who hand over their own data do no wrong, so no such flow is drawn in the colour of what was wrong. */
export const wrongOfPeople: Rule = ({ documents }) => {
  const people = new Set(
    documents
      .filter(({ kind, raw }) => kind === 'actor' && part(raw, 'kind') === 'group-of-people')
      .map(({ raw }) => part(raw, 'id')),
  );
  return documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap((document) =>
      itemsOf(part(document.raw, 'flows')).flatMap((flow, index) => {
        const kind = part(flow, 'kind');
        return part(flow, 'wrong') !== undefined &&
          (kind === 'gave' || kind === 'sold') &&
          people.has(part(flow, 'from'))
          ? [
              faultAt(
                document,
                'wrong-of-people',
                ['flows', index, 'wrong'],
                `flow ${String(part(flow, 'id'))} says that “${String(part(flow, 'from'))}” ${kind} the data and that this was wrong; people do no wrong with their own data: where the getting was wrong write "collected", and in a theft put "wrong" on the flow that was "taken"`,
              ),
            ]
          : [];
      }),
    );
};
