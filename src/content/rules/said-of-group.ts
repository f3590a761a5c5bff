import { faultAt, itemsOf, part, type Rule } from './rule.ts';

const groups: ReadonlySet<unknown> = new Set(['group-of-people', 'group-of-organisations']);

/** A common noun with a capital at its front: “People on the lists”, not “The attacker”, “NHS hospitals” or “LockBit”. */
const capitalised = /^(?!The )[A-Z][a-z]+ /;

/** A group at an end of a flow stands in the flow’s sentence, within which a common noun has no capital. */
export const saidOfGroup: Rule = ({ documents }) => {
  const ends = new Set(
    documents
      .filter(({ kind }) => kind === 'flows')
      .flatMap(({ raw }) => itemsOf(part(raw, 'flows')).flatMap((flow) => [part(flow, 'from'), part(flow, 'to')])),
  );
  return documents
    .filter(({ kind, raw }) => kind === 'actor' && groups.has(part(raw, 'kind')) && ends.has(part(raw, 'id')))
    .flatMap((document) => {
      const short = part(document.raw, 'short');
      const name = short ?? part(document.raw, 'name');
      return part(document.raw, 'said') === undefined && typeof name === 'string' && capitalised.test(name)
        ? [
            faultAt(
              document,
              'said-of-group',
              [short === undefined ? 'name' : 'short'],
              `“${name}” stands within sentences too; write under "said" how it reads there, as in “sold to ${name.charAt(0).toLowerCase()}${name.slice(1)}”, or the same again where it is a proper name`,
            ),
          ]
        : [];
    });
};
