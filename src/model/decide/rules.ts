import { type Casebook, type CaseFile, type CaseFinding } from '../casebook.ts';
import { findingsOn } from '../indexes.ts';
import { holds, isDecided, isSaid, isUndone } from '../../schema/standing.ts';
import { isDuty } from '../law/duty.ts';
import type { Provision } from '../../schema/provision.ts';
import { instrumentId } from '../law/instrument.ts';

/** What the records say of a provision that a reader may mark. */
export interface RuleOption {
  readonly provision: Provision;
  /** `rests` where a finding that stands, or that was conceded, rests on it and none on it was set aside. */
  readonly answer: 'rests' | 'alleged' | 'set-aside' | 'not-at-issue';
  /** The findings that turn on it, of this case. */
  readonly findings: readonly CaseFinding[];
  /** Findings of other cases that turned on it, where it was not at issue here. */
  readonly elsewhere: readonly CaseFinding[];
}

/** Definitions cannot be broken, nor a duty that only says that the others must be kept; PECR borrows one from s 11. */
const general = /\/(?:art-4|s-1|s-2|s-4\/4|s-11)$/;

function answerOf(findings: readonly CaseFinding[]): RuleOption['answer'] {
  const of = findings.map(({ standing }) => standing);
  if (of.some(isUndone)) return 'set-aside';
  if (of.some(holds)) return 'rests';
  return of.some(isSaid) ? 'alleged' : 'not-at-issue';
}

/** So many provisions are offered: those at issue, and others of the same instruments. */
const offered = 6;
const fewest = 3;

/**
 * The provisions that a reader can choose from: what findings against the respondents turn on, and others of the same
 * instrument, first those on which findings of other cases turned. In the order of the law, so that the order tells nothing.
 */
export function ruleOptions(book: Casebook, file: CaseFile): readonly RuleOption[] {
  const against = file.findings.filter((finding) => finding.against.some((id) => file.respondents.includes(id)));
  const option = (provision: Provision): RuleOption => {
    const findings = against.filter(({ provisions }) => provisions.includes(provision.id));
    const elsewhere = findingsOn(book, provision.id).filter(
      (finding) => finding.case !== file.id && isDecided(finding.standing),
    );
    return { provision, answer: answerOf(findings), findings, elsewhere };
  };
  const all = book.provisions.filter(({ id }) => isDuty(id) && !general.test(id)).map(option);
  const own = all.filter(({ findings }) => findings.length > 0);
  const laws = new Set(own.map(({ provision }) => instrumentId(provision.id)));
  const others = all
    .filter(({ findings, provision }) => findings.length === 0 && laws.has(instrumentId(provision.id)))
    .sort((a, b) => b.elsewhere.length - a.elsewhere.length);
  const chosen = new Set([...own, ...others.slice(0, Math.max(fewest, offered - own.length))]);
  return all.filter((each) => chosen.has(each));
}
