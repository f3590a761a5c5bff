import { address } from '../../model/address.ts';
import { sayPounds } from '../../model/say/money.ts';
import { sayDate } from '../../model/say/date.ts';
import { actorKinds, penaltyStandings, sourceKinds } from '../../schema/vocabulary.ts';
import type { Entry } from '../index-file.ts';
import { days, present } from './present.ts';
import type { Making } from './making.ts';
import { countedFor } from '../../model/figures/of-row.ts';
import type { Counted } from '../../model/figures/per-head.ts';
import { sayCount } from '../../model/say/count.ts';
import { roughly } from '../../model/say/volume.ts';
import { yearOf } from '../../schema/day.ts';
import { capital } from '../../model/say/name.ts';
import { sayPart } from '../../model/case/part.ts';
import { valuesOfPenalty } from '../../model/case/facet-values.ts';
import { sayPublisher } from '../../model/source/publishers.ts';

/** The actors, with their parts in cases. */
export const actorEntries = ({ book, link }: Making): Entry[] =>
  book.actors.map((actor) => {
    const cases = book.casesOf.get(actor.id) ?? [];
    return {
      kind: 'actor',
      url: link(address.actor(actor.id)),
      title: actor.name,
      names: [...new Set(present(actor.short, ...actor.also_known_as))].filter((name) => name !== actor.name),
      side: present(actorKinds[actor.kind], cases.length > 1 ? `in ${String(cases.length)} cases` : cases[0]?.title),
      text: actor.description,
      more: cases.map((file) => `${file.title}: ${sayPart(file, actor.id) ?? ''}.`).join(' '),
    };
  });

/** How many a penalty was about, in a row of results; nothing where nobody says. */
const sayAffectedBy = (counted: Counted): string | undefined =>
  counted.count === null
    ? undefined
    : `${roughly(counted)}${sayCount(counted.count)} ${counted.count === 1 ? counted.one : counted.many} affected`;

/** The rows of the register of penalties. */
export const penaltyEntries = ({ book, link, facets }: Making): Entry[] =>
  book.register.map((row) => {
    const { when } = row;
    return {
      kind: 'penalty',
      url: link(address.registerRow(row.id)),
      title: row.respondent,
      side: present(row.amount_gbp === undefined ? undefined : sayPounds(row.amount_gbp), sayDate(when)),
      text: present(capital(row.kind.replaceAll('-', ' ')), row.note, sayAffectedBy(countedFor(book, row))).join('. '),
      more: `fine monetary penalty ${row.law} ${row.sector} ${row.source_title}`,
      ...days(when),
      ...(row.amount_gbp === undefined ? {} : { sum: row.amount_gbp }),
      ...(row.status === 'quashed' ? { standing: ['set-aside', penaltyStandings.quashed] as const } : {}),
      ...(row.status === 'varied' ? { standing: ['varied', penaltyStandings.varied] as const } : {}),
      facets: facets.of(valuesOfPenalty(book, row)),
    };
  });

/** The sources. */
export const sourceEntries = ({ book, link, facets }: Making): Entry[] =>
  book.sources.map((source) => {
    const claims = book.restingOn.get(source.id)?.length ?? 0;
    const when = source.when;
    return {
      kind: 'source',
      url: link(address.sourceInKind(source.kind, source.id)),
      title: source.title,
      side: [sourceKinds[source.kind], claims === 1 ? 'cited once' : `cited ${String(claims)} times`],
      text: `${sayPublisher(source)}${when === undefined ? '' : `, ${sayDate(when)}`}.`,
      ...(when === undefined ? {} : { date: when.earliest, facets: facets.of({ year: [yearOf(when.earliest)] }) }),
    };
  });
