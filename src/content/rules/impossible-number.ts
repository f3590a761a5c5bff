import type { Document, Path } from '../document.ts';
import type { Rough } from '../../schema/rough.ts';
import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What has no halves. */
const whole: ReadonlySet<unknown> = new Set([
  'people',
  'profiles',
  'accounts',
  'records',
  'messages',
  'calls',
  'files',
  'bytes',
]);

function halves(document: Document): Fault[] {
  return itemsOf(part(document.raw, 'flows')).flatMap((flow, index) => {
    const [count, unit] = [part(flow, 'volume', 'count'), part(flow, 'volume', 'unit')];
    return typeof count === 'number' && !Number.isInteger(count) && whole.has(unit)
      ? [
          faultAt(
            document,
            'impossible-number',
            ['flows', index, 'volume', 'count'],
            `${String(count)} ${String(unit)} cannot be counted; write a whole number`,
          ),
        ]
      : [];
  });
}

/** How each roughness of a count is said. */
const said: Readonly<Record<keyof Rough, string>> = { at_least: 'at least', about: 'about', at_most: 'up to' };

/** Counts that are rough in two ways at once, such as a floor that is a ceiling, or rough counts of nobody knows what. */
function rough(document: Document): Fault[] {
  const flows = itemsOf(part(document.raw, 'flows')).map((_, index) => ['flows', index, 'volume']);
  return [...flows, ['affected']].flatMap((path) => {
    const count = part(document.raw, ...path);
    const [first, also] = Object.entries(said).filter(([key]) => part(count, key) === true);
    if (first === undefined) return [];
    const [key, words] = first;
    const clause =
      also !== undefined
        ? `is “${words}” and “${also[1]}” at once; keep the one that the source says`
        : part(count, 'count') === null
          ? `is “${words}” of a number that nobody knows; give the count, or leave it out`
          : undefined;
    return clause === undefined ? [] : [faultAt(document, 'impossible-number', [...path, key], clause)];
  });
}

const nothing = (document: Document, path: Path): Fault =>
  faultAt(document, 'impossible-number', path, 'a sum of £0 is none; leave it out where no sum was fixed');

function sums(document: Document): Fault[] {
  return itemsOf(part(document.raw, 'outcomes')).flatMap((outcome, index) =>
    ['amount_gbp', 'proposed_gbp', 'maximum_gbp']
      .filter((key) => part(outcome, key) === 0)
      .map((key) => nothing(document, ['outcomes', index, key])),
  );
}

function shares(document: Document): Fault[] {
  return itemsOf(part(document.raw, 'provisions')).flatMap((provision, index) =>
    itemsOf(part(provision, 'limits')).flatMap((limit, at) => {
      const share = part(limit, 'turnover_percent');
      return typeof share === 'number' && share > 100
        ? [
            faultAt(
              document,
              'impossible-number',
              ['provisions', index, 'limits', at, 'turnover_percent'],
              `${String(share)} per cent of turnover is more than all of it; write 4 for 4 %`,
            ),
          ]
        : [];
    }),
  );
}

/** Numbers that no source can have given. */
export const impossibleNumber: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind === 'flows') return [...halves(document), ...rough(document)];
    if (document.kind === 'case') return [...sums(document), ...rough(document)];
    if (document.kind === 'instrument') return shares(document);
    if (document.kind !== 'register') return [];
    return itemsOf(document.raw).flatMap((row, index) =>
      /^0+(?:\.0+)?$/.test(String(part(row, 'amount_gbp'))) ? [nothing(document, [index, 'amount_gbp'])] : [],
    );
  });
