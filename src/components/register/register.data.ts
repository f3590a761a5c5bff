import type { PanelInput, PenaltyInput } from '../../charts/register/stages.ts';
import { byId, type Casebook, type RegisterRow } from '../../model/casebook.ts';
import { imposedAtFirst } from '../../model/case/outcome.ts';
import { sayLimit, sayTurnover } from '../../model/law/limit.ts';
import { sayDay } from '../../model/say/date.ts';
import { lastDay } from '../../model/law/findings-under.ts';
import type { Limit } from '../../schema/provision.ts';

const panelOf = (law: string): string => (law === 'DPA 1998' ? law : law.startsWith('PECR') ? 'PECR' : 'GDPR');

/** The name of a penalty that has a case: the case’s, or the respondent’s where the case came to no penalty of its own. */
function named(book: Casebook, row: RegisterRow): { readonly name?: string } {
  if (row.case === undefined) return {};
  const file = byId(book.cases, row.case);
  return { name: imposedAtFirst(file.outcomes) === undefined ? row.respondent : file.title };
}

/** The rows of the register as the chart takes them; those with a case carry its name. */
export const penaltiesOf = (book: Casebook): readonly PenaltyInput[] =>
  book.register.flatMap((row): PenaltyInput[] => {
    if (row.amount_gbp === undefined) return [];
    const { earliest, latest, precision } = row.when;
    return [
      {
        id: row.id,
        panel: panelOf(row.law),
        amount: row.amount_gbp,
        earliest,
        latest,
        precision,
        status: row.status,
        ...named(book, row),
      },
    ];
  });

/** One panel a law, with the maxima that the law's records name. */
export function panelsOf(book: Casebook): readonly PanelInput[] {
  const limitsOf = (id: string): readonly Limit[] => book.provisions.find((each) => each.id === id)?.limits ?? [];
  const rows = book.register.map((row) => ({ panel: panelOf(row.law), day: row.when }));
  const first = (panel: string): string =>
    rows
      .filter((row) => row.panel === panel)
      .reduce((day, row) => (row.day.earliest < day ? row.day.earliest : day), '9');
  const end = lastDay(book);
  const panels: PanelInput[] = [];
  const [act] = limitsOf('dpa-1998/s-55a');
  if (act?.from !== undefined && act.to !== undefined)
    panels.push({
      key: 'DPA 1998',
      title: 'Data Protection Act 1998',
      maximum: [`maximum ${sayLimit(act)}; after 25 May 2018 for older conduct only`, `maximum ${sayLimit(act)}`],
      maxima: [
        { gbp: act.gbp, from: act.from, to: act.to, soft: false },
        { gbp: act.gbp, from: act.to, to: end, soft: true },
      ],
    });
  const [before] = limitsOf('pecr-2003/reg-31');
  const [now] = limitsOf('pecr-2003/reg-31-2026');
  if (before?.to !== undefined && now)
    panels.push({
      key: 'PECR',
      title: 'PECR 2003 (calls, texts, e-mails)',
      maximum: [
        `maximum ${sayLimit(before)}; for conduct from ${sayDay(before.to)} ${sayLimit(now)} ${sayTurnover(now)}`,
        `maximum ${sayLimit(before)}, now ${sayLimit(now)}`,
        `maximum ${sayLimit(before)}`,
      ],
      maxima: [
        { gbp: before.gbp, from: first('PECR'), to: before.to, soft: false },
        { gbp: before.gbp, from: before.to, to: end, soft: true },
        { gbp: now.gbp, from: before.to, to: end, soft: false },
      ],
    });
  const [higher] = limitsOf('dpa-2018/s-157');
  if (higher?.from !== undefined)
    panels.push({
      key: 'GDPR',
      title: 'GDPR and UK GDPR, Data Protection Act 2018',
      maximum: [`maximum ${sayLimit(higher)} ${sayTurnover(higher)}`, `maximum ${sayLimit(higher)}`],
      maxima: [{ gbp: higher.gbp, from: higher.from, to: end, soft: false }],
    });
  return panels;
}
