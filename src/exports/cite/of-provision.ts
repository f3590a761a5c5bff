import { byId, type Casebook } from '../../model/casebook.ts';
import { sayDay } from '../../model/say/date.ts';
import type { LawWork } from './work.ts';
import { instrumentOf } from '../../model/law/instrument.ts';
import { knownDate } from '../../schema/known-date.ts';

/** Titles by which a label names an instrument that was cited in full before. */
const inFull: Readonly<Record<string, string>> = {
  'PECR 2003': 'Privacy and Electronic Communications (EC Directive) Regulations 2003, SI 2003/2426',
};

/**
 * A provision as a thing to cite.
 *
 * @param asAt the day for whose sake it is cited, as `YYYY-MM-DD`
 * @throws when the provision was not yet in force on that day: the law of the time must be cited
 */
export function workOfProvision(book: Casebook, id: string, asAt?: string): LawWork {
  const provision = byId(book.provisions, id);
  const instrument = instrumentOf(book, id);
  const { in_force_from: from } = provision;
  if (asAt !== undefined && from !== undefined && asAt < from)
    throw new Error(
      `${provision.label} came into force on ${sayDay(from)}; it cannot be cited for ${sayDay(asAt)}: cite what was in force then`,
    );
  const [, name = provision.label, unit] = /^(.*?), ((?:ss?|sch|pt|regs?|arts?|para) .*)$/.exec(provision.label) ?? [];
  const full = inFull[name] ?? name;
  const [title = full, number] = full.split(/, (?=SI )/);
  const chapter = number ?? (title === instrument.title ? instrument.number : undefined);
  const year = /\b((?:19|20)\d{2})\b/.exec(title)?.[1];
  return {
    kind: 'law',
    key: id.replaceAll('/', '-'),
    title,
    form: / Act \d{4}$/.test(title) ? 'act' : number === undefined ? 'regulation' : 'instrument',
    ...(unit === undefined ? {} : { unit }),
    ...(chapter === undefined ? {} : { number: chapter }),
    ...(provision.url === undefined ? {} : { url: provision.url }),
    ...(year === undefined ? {} : { date: knownDate(year) }),
  };
}
