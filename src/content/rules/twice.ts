import type { Document, Path } from '../document.ts';
import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, ofPromises, part, type Rule } from './rule.ts';

/** Lists whose items are told apart by one of their keys. */
const tellingKey: Readonly<Record<string, string>> = { roles: 'actor', cast: 'actor', groups: 'id', related: 'case' };

/** Files whose lines are written by a command, hold what was published, or have a rule of their own. */
const notOurs: ReadonlySet<Document['kind']> = new Set([...ofPromises, 'register']);

function inList(document: Document, list: readonly unknown[], path: Path): Fault[] {
  const key = tellingKey[String(path.at(-1))];
  const first = new Map<string, number>();
  return list.flatMap((item, index) => {
    const told = key === undefined ? item : (part(item, key) ?? index);
    const name = typeof told === 'string' ? told : JSON.stringify(told);
    const before = first.get(name);
    first.set(name, before ?? index);
    const said = typeof told === 'string' ? `“${told}”` : 'the same';
    return before === undefined
      ? []
      : [
          faultAt(
            document,
            'twice',
            [...path, index],
            `${said} stands twice in “${path.findLast((step) => typeof step === 'string') ?? ''}”; keep one`,
          ),
        ];
  });
}

function within(document: Document, value: unknown, path: Path): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? inList(document, value, path) : [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    within(document, each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

/** An actor stands in one group of a diagram. */
function inTwoGroups(document: Document): Fault[] {
  const seen = new Set<unknown>();
  return itemsOf(part(document.raw, 'groups')).flatMap((group, index) => {
    const actors = itemsOf(part(group, 'actors'));
    const again = actors.find((actor) => seen.has(actor));
    for (const actor of actors) seen.add(actor);
    return typeof again === 'string'
      ? [faultAt(document, 'twice', ['groups', index, 'actors'], `“${again}” stands in two groups; keep it in one`)]
      : [];
  });
}

/** Nothing stands twice in a list: the second says nothing, and is counted. */
export const twice: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => !notOurs.has(kind))
    .flatMap((document) => [...within(document, document.raw, []), ...inTwoGroups(document)]);
