/** One change of the published data that a program which reads it may have to know of. */
interface DataChange {
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  readonly what: string;
}

/** What changed in the data under /data/v1/ that no schema says by itself, the newest first. */
export const dataChanges: readonly DataChange[] = [
  {
    date: '2026-11-29',
    what: 'New in cases: came_to.date, the date of the outcome that counts. decided is that of the first decision, as before, and its description says so: where a conviction followed an enforcement notice they are years apart.',
  },
  {
    date: '2026-11-29',
    what: 'New in the data package: foreignKeys, by which a program joins the tables: the case of a finding, who gave and who got in a flow.',
  },
  {
    date: '2026-11-29',
    what: 'New: about in cases.affected and people_about in register, where a source says “about” or “approximately”, or calls the count an estimate; in flows.volume it was there. Seven cases whose count stood as exact have it; the count of Capita, which was a ceiling, is a floor.',
  },
  {
    date: '2026-11-29',
    what: 'New in register: people_unit (what people_affected counts), people_at_least and people_at_most (where the count is a floor or a ceiling). people_affected is what the case counts where the register names one.',
  },
  {
    date: '2026-11-28',
    what: 'New in register: stands_gbp, the sum that stands, changed or not; a penalty that was set aside and not fixed again has none. Added up it is the total of the page.',
  },
  {
    date: '2026-11-28',
    what: 'New in cases: came_to (the outcome that counts, what became of it, the sums that stand, and those that were replaced or quashed), with a column for each of its parts in the table.',
  },
  {
    date: '2026-11-28',
    what: 'New in sources: copy (where what was read stands, if it is a copy) and cite (as what it is cited: the parties and the number of a judgment, the kind of a notice, the Act and its part). “publisher” no longer says where a copy stands.',
  },
  {
    date: '2026-11-28',
    what: 'New: at_least in flows.volume and in cases.affected, where a source says “at least” or “more than”. Of an event or a flow that is known only as not later than a day, date is “../2018-06-22”, precision is “before”, and earliest and latest are the days of that end.',
  },
  {
    date: '2026-11-28',
    what: 'New: the record of a case at /cases/…/case.json and of a finding at /f/…/finding.json. The tables beside pages begin with the mark by which Excel knows UTF-8; those under /data/v1/ do not. A text that a spreadsheet would run as a formula begins with an apostrophe; there is none today.',
  },
  {
    date: '2026-11-28',
    what: 'flows.kind has ten values and no others: gave, sold, collected, taken, disclosed, published, asked, answered, told, deleted. “transfer” is now one of the first six, “request” is “asked”, “answer” is “answered” or “told”, “stop” is “deleted”. Of what was deleted there is no “to”. In a theft “wrong” stands on the flow that was taken, and no longer on what people or clients handed over before.',
  },
  {
    date: '2026-11-28',
    what: 'New in flows: verb (“gave … to”), sentence, sub (the second line in the diagram), judged (the flows against which one is judged); label begins with its verb. New in cases: short_title, is (what the respondent is), cast, diagram (headline and call-out), timeline (headline, window and the one length that it says), quotations. New file: quotations.',
  },
  {
    date: '2026-11-28',
    what: 'findings.standing has eight values and no others: found, varied, set-aside, alleged, conceded, settled, not-pursued, reading. “overturned” is now “set-aside”; of such a finding “claim” is what holds now, and “held” what was held first. Two findings that were “conceded” are “settled”, one is “not-pursued”, one “found”; one that was “alleged” is a “reading”.',
  },
  {
    date: '2026-11-28',
    what: 'New in findings: line (the standing as a sentence), on and event (when), how, held, charged, kept. New in actors: said (the name within a sentence). New in cases: checked (the day on which somebody last looked for an appeal).',
  },
  {
    date: '2026-11-28',
    what: 'flows.wrong: “overturned” is now “set-aside”. register.status: “overturned” is now “quashed”. cases.standing: “settled” is now “settled-with-admission” or “settled-without-admission”, “overturned” is “quashed”.',
  },
];
