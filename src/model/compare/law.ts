import { address } from '../address.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { isDuty } from '../law/duty.ts';
import { todayOf } from '../law/lineage.ts';
import { grouped } from '../once.ts';
import { type Standing, surest } from '../../schema/standing.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Entry, Point } from './point.ts';

/** A duty that findings of a case turn on, the surest standing that any of them has, and their references. */
export interface DutyAtIssue {
  readonly provision: Provision;
  readonly standing: Standing;
  readonly refs: readonly string[];
}

/** The duties at issue in a case, the one with the most findings first. */
export function dutiesAtIssue(book: Casebook, file: CaseFile): readonly DutyAtIssue[] {
  const on = grouped(file.findings, ({ provisions }) => provisions);
  return book.provisions
    .filter(({ id }) => on.has(id) && isDuty(id))
    .flatMap((provision): DutyAtIssue[] => {
      const findings = on.get(provision.id) ?? [];
      const standing = surest(findings.map((finding) => finding.standing));
      return standing ? [{ provision, standing, refs: findings.map(({ ref }) => ref) }] : [];
    })
    .sort((a, b) => b.refs.length - a.refs.length);
}

/** What a rule is now; empty where nothing followed it. */
export const nowOf = (book: Casebook, provision: Provision): readonly Provision[] =>
  todayOf(book, provision).filter(({ id }) => id !== provision.id);

/** The rules at issue, the powers that were used, and the ceilings. */
export function lawPoints(book: Casebook, file: CaseFile): readonly Point[] {
  const duties = dutiesAtIssue(book, file);
  const under = book.provisions.filter(
    ({ id }) => !isDuty(id) && file.outcomes.some((outcome) => outcome.under.includes(id)),
  );
  const ceilings = [...new Set(duties.flatMap(({ provision }) => provision.maximum ?? []))];
  const rule = ({ provision, standing }: DutyAtIssue): Entry => {
    const now = nowOf(book, provision).map(({ label }) => label);
    return {
      key: `${provision.id}/${standing}`,
      text: `${provision.short}, ${provision.label}`,
      to: address.provision(provision.id),
      standing,
      ...(now.length > 0 ? { note: `now ${now.join('; ')}` } : {}),
    };
  };
  const list = (id: string, head: string, entries: readonly Entry[]): readonly Point[] =>
    entries.length > 0 ? [{ id, head, entries }] : [];
  return [
    ...list('rules', 'Rules at issue', duties.map(rule)),
    ...list(
      'powers',
      'Power used',
      under.map(({ id, label, short }) => ({ key: id, text: `${short}, ${label}`, to: address.provision(id) })),
    ),
    ...list(
      'ceilings',
      'Most the law allowed',
      ceilings.map((text) => ({ key: text, text })),
    ),
  ];
}
