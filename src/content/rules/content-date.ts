import type { Document, Path } from '../document.ts';
import type { Fault } from '../fault.ts';
import { textsIn } from '../texts.ts';
import { faultAt, itemsOf, ofPromises, part, type Rule } from './rule.ts';

interface Day {
  readonly document: Document;
  readonly path: Path;
  readonly day: string;
}

/** Nothing was written here before this year. */
const begun = '2020';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The days on which somebody wrote or looked: versions, redirects, sources seen alive or found to be gone. */
function ownDays(document: Document): readonly Day[] {
  const days = (key: string, field: string): readonly Day[] =>
    itemsOf(key === '' ? document.raw : part(document.raw, key)).flatMap((item, index) => {
      const day = part(item, field);
      return isDay(day) ? [{ document, path: key === '' ? [index, field] : [key, index, field], day }] : [];
    });
  switch (document.kind) {
    case 'case':
    case 'finding':
      return days('revisions', 'date');
    case 'redirects':
    case 'changes':
      return days('', 'date');
    case 'sources':
    case 'shared-sources':
      return [...days('sources', 'alive'), ...days('sources', 'gone')];
    default:
      return [];
  }
}

/** The same day so many years later. */
const yearsAfter = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;

/**
 * The newest day of our own on which two files agree within two years: what this content takes for today. A clock
 * would make what was right yesterday wrong on another machine.
 */
function newestOf(days: readonly Day[]): string | undefined {
  const sorted = [...days].sort((a, b) => (a.day < b.day ? 1 : -1));
  return sorted.find(({ day, document }) => {
    const other = sorted.find((each) => each.document !== document && each.day <= day);
    return other === undefined || day <= yearsAfter(other.day, 2);
  })?.day;
}

function outOfOrder(document: Document): Fault[] {
  const own = document.kind === 'changes' ? [] : ['revisions'];
  const what = document.kind === 'changes' ? 'note' : 'version';
  const days = itemsOf(part(document.raw, ...own)).map((each) => part(each, 'date'));
  return days.flatMap((day, index) => {
    const before = days[index - 1];
    return isDay(day) && isDay(before) && day < before
      ? [
          faultAt(
            document,
            'revision-order',
            [...own, index, 'date'],
            `${what} ${String(index + 1)} is dated ${day}, before ${what} ${String(index)} (${before}); put the newest last`,
          ),
        ]
      : [];
  });
}

/** Keys of dates of what happened and of the law; a date says its years. */
const dated: ReadonlySet<string> = new Set(['date', 'in_force_from', 'in_force_to', 'from', 'to']);

/** Dates of what happened; what we did ourselves is looked at by another measure. */
const farDates = (document: Document, newest: string): Fault[] =>
  textsIn(document.raw, (key) => key !== 'revisions').flatMap(({ text, path }) => {
    const key = path.at(-1);
    if (typeof key !== 'string' || !dated.has(key) || !/^[\d/~?%.-]+$/.test(text)) return [];
    const year = Math.max(...(text.match(/\d{4}/g) ?? []).map(Number));
    if (year > 2100 || year <= Number(newest.slice(0, 4)) + 2) return [];
    const clause = `${text} is more than two years after the newest date of this content (${newest}); is the year right?`;
    return [faultAt(document, 'far-date', path, clause)];
  });

/** Our own dates come in order and none after what this content takes for today; others at most two years later. */
export const contentDate: Rule = ({ documents }) => {
  const all = documents.flatMap(ownDays);
  const days = all.filter(({ day }) => day >= begun && day <= '2100-12-31');
  const newest = newestOf(days);
  if (newest === undefined) return [];
  const after = days
    .filter(({ day }) => day > newest)
    .map(({ document, path, day }) =>
      faultAt(
        document,
        'content-date',
        path,
        `${day} is more than two years after any other date of this content (${newest}); is the year right?`,
      ),
    );
  const early = all
    .filter(({ day }) => day < begun)
    .map(({ document, path, day }) =>
      faultAt(
        document,
        'content-date',
        path,
        `nothing was written here before ${begun}, and this is dated ${day}; is the year right?`,
      ),
    );
  return [
    ...after,
    ...early,
    ...documents.flatMap(outOfOrder),
    ...documents.filter(({ kind }) => !ofPromises.has(kind)).flatMap((document) => farDates(document, newest)),
  ];
};
