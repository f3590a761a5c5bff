import { findingsOn } from '../../model/indexes.ts';
import { listed } from '../../model/say/list.ts';
import { citedLine } from '../../model/case/standing-line.ts';
import { caseMark } from '../../model/case/standing-mark.ts';
import { absolute, address, type Address, type Site } from '../../model/address.ts';
import { byId, type Casebook, type CaseFile, type CaseFinding, type CaseFlow } from '../../model/casebook.ts';
import { counted } from '../../model/say/count.ts';
import { sayWithdrawn, type WithdrawnFinding } from '../../model/kept/withdrawn.ts';
import { sayPounds } from '../../model/say/money.ts';
import { headlineOf } from '../../model/case/outcome.ts';
import { sayDay, sayYears } from '../../model/say/date.ts';
import { sayCameTo, sayOutcome } from '../../model/say/outcome.ts';
import { sayVolume, showsVolume } from '../../model/say/volume.ts';
import { hasWidth, kindWords } from '../../schema/flow-kind.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Provision } from '../../schema/provision.ts';
import { actorKinds, caseStandings, outcomeKinds } from '../../schema/vocabulary.ts';
import { unitOf } from '../../model/case/flow-unit.ts';
import { nameOf, spoken } from '../../model/say/name.ts';
import type { FindingCard } from './finding.ts';
import type { Chain, Link } from './fragment.ts';
import type { PlainCard } from './plain.ts';

const shortly = (at: Address, where: Site): string =>
  absolute(at, where)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

const linkOf = (flow: CaseFlow, unit: CaseFlow['volume']['unit']): Link => ({
  count: flow.volume.unit === unit ? flow.volume.count : null,
  words: showsVolume(flow) ? `${kindWords(flow.kind).word}: ${sayVolume(flow.volume)}` : kindWords(flow.kind).word,
  ...(flow.wrong === undefined ? {} : { wrong: flow.wrong }),
});

/** The flow that a finding is about, with what came before it and after it, and alone. */
function chains(book: Casebook, file: CaseFile, finding: CaseFinding): readonly Chain[] {
  const own = file.flows.filter((flow) => finding.flows.includes(flow.id) && flow.to !== undefined);
  const main = own.find((flow) => flow.wrong !== undefined) ?? own[0];
  if (!main) return [];
  const unit = unitOf(file.flows);
  const name = (id: string): string => nameOf(byId(book.actors, id));
  const others = file.flows.filter((flow) => hasWidth(flow.kind) && flow !== main);
  const before = others.find((flow) => flow.to === main.from && flow.from !== main.to);
  const after = others.find((flow) => flow.from === main.to && flow.to !== main.from && flow.to !== before?.from);
  const chain = (...flows: readonly (CaseFlow | undefined)[]): Chain => {
    const there = flows.filter((flow) => flow !== undefined);
    return {
      actors: [
        name(there[0]?.from ?? main.from),
        ...there.flatMap((flow) => (flow.to === undefined ? [] : [name(flow.to)])),
      ],
      links: there.map((flow) => linkOf(flow, unit)),
      main: there.indexOf(main),
    };
  };
  return [chain(before, main, after), chain(main, after), chain(before, main), chain(main)];
}

/** The card of a finding. */
export function cardOfFinding(book: Casebook, finding: CaseFinding, site: Site): FindingCard {
  const file = byId(book.cases, finding.case);
  const against = finding.against.map((id) => byId(book.actors, id));
  const outcome = sayOutcome(file);
  return {
    ref: finding.ref,
    caseTitle: file.title,
    years: sayYears(file.when),
    ...(outcome === '' ? {} : { outcome }),
    claim: finding.claim,
    context: file.standfirst,
    standing: finding.standing,
    line: citedLine(finding),
    ...(against[0] ? { against: listed(against.map(spoken)) } : {}),
    address: shortly(address.short(finding.ref), site),
    chains: chains(book, file, finding),
  };
}

/** The card of a finding that was withdrawn: it says so and not what was claimed, for a picture is passed on without its page. */
export const cardOfWithdrawn = (gone: WithdrawnFinding, site: Site): PlainCard => ({
  kind: gone.ref,
  beside: gone.file ? [gone.file.title] : [],
  title: 'This finding was withdrawn.',
  text: sayWithdrawn(gone),
  foot: [],
  address: shortly(address.short(gone.ref), site),
});

/** The card of a case. */
export function cardOfCase(file: CaseFile, site: Site): PlainCard {
  const headline = headlineOf(file.outcomes);
  const counts = `${counted(file.findings.length, 'finding')}, ${counted(file.events.length, 'event')}`;
  return {
    kind: file.prefix,
    beside: [`${sayYears(file.when)} · ${file.theme}`, sayYears(file.when)],
    title: file.title,
    text: file.standfirst,
    ...(headline
      ? {
          fact: {
            value: sayCameTo(file),
            note: [
              ...(headline.sum === undefined
                ? []
                : [headline.sums > 1 ? 'penalties, together' : outcomeKinds[headline.main.kind].toLowerCase()]),
              ...(headline.before === undefined ? [] : [`${sayPounds(headline.before)} before the appeal`]),
              counts,
            ].join(' · '),
          },
        }
      : {}),
    standing: { mark: caseMark[file.standing], word: caseStandings[file.standing] },
    foot: [],
    address: shortly(address.case(file.id), site),
  };
}

/** The card of an actor. */
export function cardOfActor(book: Casebook, actor: Actor, site: Site): PlainCard {
  const cases = book.casesOf.get(actor.id) ?? [];
  const names = cases.map((file) => file.title);
  return {
    kind: actorKinds[actor.kind],
    beside: actor.country === undefined ? [] : [actor.country],
    title: actor.name,
    text: actor.description,
    foot:
      names.length === 0
        ? []
        : [
            `in ${names.join(', ')}`,
            `in ${names.slice(0, 2).join(', ')}${names.length > 2 ? ` and ${String(names.length - 2)} more` : ''}`,
            `in ${counted(names.length, 'case')}`,
          ],
    address: shortly(address.actor(actor.id), site),
  };
}

/** The card of a provision. */
export function cardOfProvision(book: Casebook, provision: Provision, site: Site): PlainCard {
  const count = findingsOn(book, provision.id).length;
  const { in_force_from: from, in_force_to: to } = provision;
  const force = [from && `from ${sayDay(from)}`, to && `until ${sayDay(to)}`].filter(Boolean).join(' ');
  return {
    kind: 'Law',
    beside: [`${provision.label}${force === '' ? '' : ` · ${force}`}`, provision.label, force],
    title: provision.short,
    text: provision.requires,
    foot: [`${counted(count, 'finding')} turned on it`],
    address: shortly(address.provision(provision.id), site),
  };
}
