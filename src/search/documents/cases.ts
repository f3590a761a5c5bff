import { address } from '../../model/address.ts';
import { caseMark } from '../../model/case/standing-mark.ts';
import { byId, type CaseFile } from '../../model/casebook.ts';
import { sayPounds } from '../../model/say/money.ts';
import { headlineOf } from '../../model/case/outcome.ts';
import { sayDate, sayYears } from '../../model/say/date.ts';
import { sayVolume } from '../../model/say/volume.ts';
import { caseStandings, outcomeKinds } from '../../schema/vocabulary.ts';
import { besideClaim, wordOf } from '../../schema/standing.ts';
import type { Entry } from '../index-file.ts';
import { valuesOfCase } from '../../model/case/facet-values.ts';
import { plainWords } from '../../model/say/plain.ts';
import { days, present } from './present.ts';
import { lawsOf, type OwnValues } from './facets.ts';
import { passagesOf } from './passages.ts';
import type { Making } from './making.ts';
import { sayFlow } from '../../model/say/flow.ts';
import { capital, nameOf } from '../../model/say/name.ts';
import { yearOf } from '../../schema/day.ts';
import { latestDay, yearsDecided } from '../../model/case/time.ts';

/** A case. */
export function caseEntry({ book, link, facets }: Making, file: CaseFile, index: number): Entry {
  const headline = headlineOf(file.outcomes);
  const name = (id: string): string => byId(book.actors, id).name;
  return {
    kind: 'case',
    url: link(address.case(file.id)),
    title: file.title,
    names: [...new Set([file.prefix, ...file.also_known_as])],
    side: present(sayYears(file.when), headline?.sum === undefined ? undefined : sayPounds(headline.sum)),
    standing: [caseMark[file.standing], caseStandings[file.standing].toLowerCase()],
    text: file.standfirst,
    more: [
      file.summary,
      file.theme,
      file.sector,
      file.data.map(({ what }) => what).join(', '),
      ...file.respondents.map(name),
      ...file.outcomes.flatMap((o) =>
        present(
          outcomeKinds[o.kind],
          o.kind === 'monetary-penalty' ? 'fine' : undefined,
          name(o.by),
          o.amount_gbp === undefined ? undefined : sayPounds(o.amount_gbp),
          o.note,
        ),
      ),
      file.affected.note,
    ].join(' '),
    case: index,
    facets: facets.of(valuesOfCase(book, file)),
    date: latestDay(file),
    ...(headline?.sum === undefined ? {} : { sum: headline.sum }),
  };
}

/** The findings, events, flows and passages of a case. */
export function partsOf({ book, link, facets }: Making, file: CaseFile, index: number): Entry[] {
  const short = (id: string): string => nameOf(byId(book.actors, id));
  const own = (values: OwnValues): number[] => facets.of(values);
  return [
    ...file.findings.map((finding): Entry => ({
      kind: 'finding',
      url: link(address.finding(file.id, finding.slug)),
      title: finding.claim,
      side: [finding.ref],
      standing: [finding.standing, besideClaim(finding.standing)],
      text: finding.why,
      more: plainWords(finding.detail),
      case: index,
      date: file.when.latest,
      facets: own({
        standing: [wordOf(finding.standing)],
        law: lawsOf(book, finding.provisions),
        year: yearsDecided(file),
      }),
    })),
    ...file.events.map((event): Entry => ({
      kind: 'event',
      url: link(address.event(file.id, event.id)),
      title: event.title,
      side: [sayDate(event.when)],
      ...(event.alleged ? { standing: ['alleged', wordOf('alleged')] as const } : {}),
      text: event.detail,
      more: event.actors.map(short).join(', '),
      case: index,
      ...days(event.when),
      facets: own({
        standing: event.alleged ? [wordOf('alleged')] : [],
        law: [],
        year: [yearOf(event.when.earliest)],
      }),
    })),
    ...file.flows.map((flow): Entry => ({
      kind: 'flow',
      url: link(address.flow(file.id, flow.id)),
      title: sayFlow(flow, book.actors),
      side: [`${file.prefix}, flow ${String(flow.number)}`, sayVolume(flow.volume)],
      ...(flow.wrong === undefined ? {} : { standing: [flow.wrong, `wrong: ${wordOf(flow.wrong)}`] as const }),
      text: `${capital(flow.what.join(', '))}.`,
      more: `${flow.purpose} ${flow.problem ?? ''}`,
      case: index,
      ...(flow.time === undefined ? {} : { date: flow.time.earliest }),
      facets: own({
        standing: flow.wrong === undefined ? [] : [wordOf(flow.wrong)],
        law: [],
        year: flow.time === undefined ? [] : [yearOf(flow.time.earliest)],
      }),
    })),
    ...passagesOf(file).map((passage): Entry => ({
      kind: 'passage',
      url: link(passage.at),
      title: passage.section,
      text: passage.text,
      case: index,
      date: file.when.latest,
      facets: own({ standing: [], law: [], year: yearsDecided(file) }),
    })),
  ];
}
