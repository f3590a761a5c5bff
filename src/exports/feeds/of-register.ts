import { absolute, address, type Site } from '../../model/address.ts';
import { byId, type Casebook, type RegisterRow } from '../../model/casebook.ts';
import { sayPenaltyStanding, standsAt } from '../../model/register.ts';
import { sayPounds } from '../../model/say/money.ts';
import { penaltySetAside } from '../../model/say/outcome.ts';
import { sayDate } from '../../model/say/date.ts';
import { nameOf } from '../../model/say/name.ts';
import { knownDate } from '../../schema/known-date.ts';
import { penaltyKinds } from '../../schema/vocabulary.ts';
import type { Entry, Feed } from './entries.ts';

/** The last day that a row speaks of: that of the penalty, or that on which it was changed. */
function dayOf({ when, changed_on }: RegisterRow): string {
  const changed = changed_on === undefined ? '' : knownDate(changed_on).latest;
  return changed > when.latest ? changed : when.latest;
}

function entryOf(book: Casebook, row: RegisterRow, where: Site): Entry {
  const now = standsAt(book, row);
  const url = absolute(address.registerRow(row.id), where);
  const fined = row.amount_gbp === undefined ? 'an amount that is not known' : sayPounds(row.amount_gbp);
  const by = row.changed_by === undefined ? '' : ` (${nameOf(byId(book.actors, row.changed_by))})`;
  const stands =
    now === row.amount_gbp ? '' : now === undefined ? ` ${penaltySetAside}.` : ` It stands at ${sayPounds(now)}${by}.`;
  return {
    id: `${url}?v=${row.changed_on === undefined ? '1' : '2'}`,
    url,
    title: `${row.respondent}: ${fined}`,
    text: `Fined ${fined} on ${sayDate(row.when)} under ${row.law}, for ${penaltyKinds[row.kind]}; ${sayPenaltyStanding(row)}.${stands} ${row.note}`.trim(),
    date: dayOf(row),
    published: row.when.latest,
    tags: [row.law, penaltyKinds[row.kind], row.status],
  };
}

/** The penalties of the register, those that were imposed or changed last first. */
export function registerFeed(book: Casebook, where: Site): Feed {
  const entries = book.register
    .map((row) => entryOf(book, row, where))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  return {
    title: 'Casebook: register of penalties',
    subtitle: 'Each penalty, and what became of it.',
    home: absolute(address.register(), where),
    author: 'Casebook',
    updated: entries[0]?.date ?? '1970-01-01',
    entries,
  };
}
