import type { Document, Path } from '../document.ts';
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

/** Counts that are told as a floor and as a ceiling at once, or as a floor of nobody knows what. */
function floors(document: Document): Fault[] {
  const flows = itemsOf(part(document.raw, 'flows')).map((_, index) => ['flows', index, 'volume']);
  return [...flows, ['affected']].flatMap((path) => {
    const count = part(document.raw, ...path);
    if (part(count, 'at_least') !== true) return [];
    const also = ['at_most', 'about'].find((key) => part(count, key) === true);
    const clause =
      also !== undefined
        ? `is “at least” and “${also === 'about' ? 'about' : 'up to'}” at once; keep the one that the source says`
        : part(count, 'count') === null
          ? 'is “at least” of a number that nobody knows; give the count, or leave it out'
          : undefined;
    return clause === undefined ? [] : [faultAt(document, 'impossible-number', [...path, 'at_least'], clause)];
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
    if (document.kind === 'flows') return [...halves(document), ...floors(document)];
    if (document.kind === 'case') return [...sums(document), ...floors(document)];
    if (document.kind === 'instrument') return shares(document);
    if (document.kind !== 'register') return [];
    return itemsOf(document.raw).flatMap((row, index) =>
      /^0+(?:\.0+)?$/.test(String(part(row, 'amount_gbp'))) ? [nothing(document, [index, 'amount_gbp'])] : [],
    );
  });
