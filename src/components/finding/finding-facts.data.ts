import { byId, type Casebook, type CaseFile, type CaseFinding } from '../../model/casebook.ts';
import type { Fact } from '../../model/case/facts.ts';
import { sayFinders } from '../../model/case/finder.ts';
import { sayDate } from '../../model/say/date.ts';
import { capital, nameOf } from '../../model/say/name.ts';
import { sayVolume } from '../../model/say/volume.ts';
import { standings } from '../../schema/standing.ts';

function against(book: Casebook, finding: CaseFinding): readonly Fact[] {
  const actors = finding.against.map((id) => byId(book.actors, id));
  const [first] = actors;
  if (!first) return [];
  const whole =
    actors.length > 1 || nameOf(first) !== first.name ? actors.map(({ name }) => name).join('; ') : undefined;
  return [
    {
      term: standings[finding.standing].against,
      value: nameOf(first),
      ...(whole === undefined ? {} : { note: whole }),
    },
  ];
}

function rule(book: Casebook, finding: CaseFinding): readonly Fact[] {
  const provisions = finding.provisions.map((id) => byId(book.provisions, id));
  const [first] = provisions;
  if (first)
    return [
      {
        term: provisions.length === 1 ? 'Rule' : 'Rules',
        value: first.short,
        note: provisions.map(({ label }) => label).join('; '),
      },
    ];
  return finding.other_law.length > 0 ? [{ term: 'Law', value: finding.other_law.join('; ') }] : [];
}

function flows(file: CaseFile, finding: CaseFinding): readonly Fact[] {
  const own = file.flows.filter(({ id }) => finding.flows.includes(id));
  if (own.length === 0) return [];
  const known = own.filter(({ volume }) => volume.count !== null).map(({ volume }) => sayVolume(volume));
  return [
    {
      term: 'Rests on',
      value: `${own.length === 1 ? 'Flow' : 'Flows'} ${own.map(({ number }) => String(number)).join(', ')}`,
      note: known.join('; ') || 'how much is not known',
    },
  ];
}

/** The strip of a finding: against whom, under which rule, when, on which flows. Who found it stands over its claim. */
export const findingFacts = (book: Casebook, file: CaseFile, finding: CaseFinding): readonly Fact[] => [
  ...against(book, finding),
  ...rule(book, finding),
  finding.when
    ? { term: 'Decided', value: sayDate(finding.when), note: finding.finder.said }
    : { term: 'By', value: capital(sayFinders(book, finding)), note: finding.finder.said },
  ...flows(file, finding),
];
