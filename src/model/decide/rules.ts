import { type Casebook, type CaseFile, type CaseFinding } from '../casebook.ts';
import { againstRespondents } from '../case/against.ts';
import { findingsOn } from '../indexes.ts';
import { holds, isDecided, isSaid, isUndone } from '../../schema/standing.ts';
import { isDuty } from '../law/duty.ts';
import type { Provision } from '../../schema/provision.ts';
import { instrumentId } from '../law/instrument.ts';
import { type Article, twinOf } from '../law/twin.ts';

/** What became of a provision in a case. */
export interface ProvisionAnswer {
  readonly provision: Provision;
  /** `rests` where a finding that stands, or that was conceded, rests on it, though another on it was set aside. */
  readonly answer: 'rests' | 'alleged' | 'set-aside' | 'not-at-issue';
  /** The findings that turn on it, of this case. */
  readonly findings: readonly CaseFinding[];
}

/** What the records say of a provision that a reader may mark, together with its twin where both laws are at issue. */
export interface RuleOption {
  /** The provision, and the same one of the earlier law. */
  readonly provisions: Article;
  /** What is said of each of them. */
  readonly of: readonly ProvisionAnswer[];
  /** Of twins the surest of their answers: who marks the article is right where a finding rests on it in either law. */
  readonly answer: ProvisionAnswer['answer'];
  /** The findings that turn on any of them, of this case, each once. */
  readonly findings: readonly CaseFinding[];
  /** Findings of other cases that turned on any of them. */
  readonly elsewhere: readonly CaseFinding[];
}

/** Definitions cannot be broken, nor a duty that only says that the others must be kept; PECR borrows one from s 11. */
const general = /\/(?:art-4|s-1|s-2|s-4\/4|s-11)$/;

function answerOf(findings: readonly CaseFinding[]): ProvisionAnswer['answer'] {
  const of = findings.map(({ standing }) => standing);
  if (of.some(holds)) return 'rests';
  if (of.some(isUndone)) return 'set-aside';
  return of.some(isSaid) ? 'alleged' : 'not-at-issue';
}

/** So many provisions are offered: those at issue, and others of the same instruments. */
const offered = 6;
const fewest = 3;

const atIssue = ({ findings }: Pick<RuleOption, 'findings'>): boolean => findings.length > 0;

type Answers = readonly [ProvisionAnswer, ...ProvisionAnswer[]];

/** Provisions in their order, where one whose twin is among them stands with it, once: in the place of the later. */
function articlesOf(book: Casebook, all: readonly ProvisionAnswer[]): readonly Answers[] {
  const of = new Map(all.map((each) => [each.provision.id, each]));
  return all.flatMap((each): readonly Answers[] => {
    const twin = of.get(twinOf(book, each.provision)?.id ?? '');
    if (twin === undefined) return [[each]];
    return each.provision.twin === undefined ? [] : [[each, twin]];
  });
}

function optionOf(book: Casebook, file: CaseFile, of: Answers): RuleOption {
  const [first, ...twins] = of;
  return {
    provisions: [first.provision, ...twins.map(({ provision }) => provision)],
    of,
    answer: surestFirst.find((answer) => of.some((each) => each.answer === answer)) ?? 'not-at-issue',
    findings: [...new Set(of.flatMap(({ findings }) => findings))],
    elsewhere: [...new Set(of.flatMap(({ provision }) => findingsOn(book, provision.id)))].filter(
      (finding) => finding.case !== file.id && isDecided(finding.standing),
    ),
  };
}

const surestFirst: readonly ProvisionAnswer['answer'][] = ['rests', 'set-aside', 'alleged'];

/**
 * The provisions that a reader can choose from: what findings against those who answer turn on, and others of the same
 * instrument, first those on which findings of other cases turned. In the order of the law, so that the order tells nothing.
 */
export function ruleOptions(book: Casebook, file: CaseFile): readonly RuleOption[] {
  const against = againstRespondents(file);
  const answerTo = (provision: Provision): ProvisionAnswer => {
    const findings = against.filter(({ provisions }) => provisions.includes(provision.id));
    return { provision, answer: answerOf(findings), findings };
  };
  const duties = book.provisions.filter(({ id }) => isDuty(id) && !general.test(id)).map(answerTo);
  const laws = new Set(duties.filter(atIssue).map(({ provision }) => instrumentId(provision.id)));
  const options = articlesOf(
    book,
    duties.filter(({ provision }) => laws.has(instrumentId(provision.id))),
  ).map((of) => optionOf(book, file, of));
  const own = options.filter(atIssue);
  const others = options
    .filter((each) => !atIssue(each))
    .sort((a, b) => b.elsewhere.length - a.elsewhere.length)
    .slice(0, Math.max(fewest, offered - own.length));
  const chosen = new Set([...own, ...others]);
  return options.filter((each) => chosen.has(each));
}
