import { address, type Address } from '../model/address.ts';
import { byId, type Casebook, type CaseFile } from '../model/casebook.ts';
import { knownDate } from '../model/join.ts';
import { sayPounds } from '../model/money.ts';
import { sayDate, sayYears } from '../model/say-date.ts';
import { sayVolume } from '../model/volume.ts';
import { actorKinds, caseStandings, sourceKinds } from '../schema/vocabulary.ts';
import type { Searchable } from './build-index.ts';

/** Words of an MDX body without its tags and marks. */
const bare = (mdx: string): string =>
  mdx
    .replace(/<[^>]*>/g, ' ')
    .replace(/[#*_>`[\]]|\(https?:[^)]*\)/g, ' ')
    .replace(/\s+/g, ' ');
const present = (...texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== '') as string[];

/** Everything on the site that can be found, in a fixed order. `link` turns an address into a link. */
export function searchDocuments(book: Casebook, link: (at: Address) => string): readonly Searchable[] {
  const actorName = (id: string): string => byId(book.actors, id).name;
  const ofCase = (file: CaseFile, index: number): Searchable[] => [
    {
      kind: 'case',
      url: link(address.case(file.id)),
      title: file.title,
      text: file.standfirst,
      side: present(
        sayYears(file.when),
        ...file.outcomes.flatMap((o) => (o.amount_gbp ? [sayPounds(o.amount_gbp)] : [])).slice(0, 1),
        caseStandings[file.standing].toLowerCase(),
      ),
      names: [file.prefix, ...file.also_known_as, ...file.respondents.map(actorName)],
      more: bare(`${file.summary} ${file.theme} ${file.narrative}`),
      case: index,
    },
    ...file.findings.map((finding): Searchable => ({
      kind: 'finding',
      url: link(address.finding(file.id, finding.slug)),
      title: finding.claim,
      text: finding.why,
      side: [finding.ref, finding.standing],
      names: [finding.ref],
      more: bare(finding.detail),
      case: index,
    })),
    ...file.events.map((event): Searchable => ({
      kind: 'event',
      url: link(address.event(file.id, event.id)),
      title: event.title,
      text: event.detail,
      side: [sayDate(event.when)],
      names: [],
      more: event.actors.map(actorName).join(' '),
      case: index,
    })),
    ...file.flows.map((flow): Searchable => ({
      kind: 'flow',
      url: link(address.flow(file.id, flow.id)),
      title: `${byId(book.actors, flow.from).short ?? actorName(flow.from)} → ${byId(book.actors, flow.to).short ?? actorName(flow.to)}`,
      text: `${flow.what.join(', ')}.`,
      side: present(`flow ${String(flow.number)}`, sayVolume(flow.volume)),
      names: [],
      more: `${flow.label} ${flow.purpose} ${flow.problem ?? ''}`,
      case: index,
    })),
  ];
  return [
    ...book.cases.flatMap(ofCase),
    ...book.actors.map((actor): Searchable => ({
      kind: 'actor',
      url: link(address.actor(actor.id)),
      title: actor.name,
      text: actor.description,
      side: [actorKinds[actor.kind].toLowerCase()],
      names: present(actor.short, ...actor.also_known_as),
      more: '',
    })),
    ...book.provisions.map((provision): Searchable => ({
      kind: 'provision',
      url: link(address.provision(provision.id)),
      title: provision.short,
      text: provision.requires,
      side: [provision.label],
      names: [provision.label, ...provision.also_known_as],
      more: '',
    })),
    ...book.terms.map((term): Searchable => ({
      kind: 'term',
      url: link(address.term(term.id)),
      title: term.term,
      text: bare(term.definition),
      side: [],
      names: term.also_known_as,
      more: '',
    })),
    ...book.sources.map((source): Searchable => ({
      kind: 'source',
      url: link(address.source(source.id)),
      title: source.title,
      text: `${source.publisher}${source.date === undefined ? '' : `, ${sayDate(knownDate(source.date))}`}.`,
      side: [sourceKinds[source.kind]],
      names: [],
      more: '',
    })),
  ];
}
