import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/model/casebook.ts';
import { diagramBefore, eventsBefore, flowsBefore, rolesBefore } from '../../../src/model/decide/facts.ts';
import { regulatorInTexts } from '../../../src/model/regulator-words.ts';
import { book } from '../book.ts';

/** Words that speak of an outcome: sums, proposals, findings, verdicts, and who was before a tribunal. */
const ofOutcomes = new RegExp(
  [
    String.raw`[£€$]|\bfin(?:e|ed|es|ing)\b|penalt|punish|reprimand|settled|settlement|compensat|undertaking to`,
    // Notices that ask for information or for an audit come before an outcome, and "notices a" is a verb.
    String.raw`(?<!\b(?:information|assessment|privacy) )\bnotices?\b(?! an? )|\baddressee|intends? to|enforcement notice`,
    String.raw`unlawful|unfair|illegal|lawful basis|legal basis|contraven|infring|broke the|\bbreach(?:ed|es)? of (?:the|art)`,
    String.raw`\bbreach(?:ed|es) the|\bperiod of the (?:first )?(?:breach|infring)|\bbreach (?:ends|goes on)|\bjudged\b|\bruling\b`,
    String.raw`convict|guilty|prosecut|offence|sentenc|jailed for|\btribunal|\bappeal(?:s|ed|ing)?\b|was wrong|found wrong`,
    String.raw`\b(?:${regulatorInTexts}) (?:later )?(?:found|held|concluded|takes the view)|\bfindings\b|counted against`,
  ].join('|'),
  'i',
);

/** What somebody was in law, or was taken to be, is decided too. */
const ofCapacity = /\b(?:controllers?|processors?|agents?)\b|\btreated as\b|\bsubject of\b/i;

/** What speaks in such words of something else, with what that is. */
const reviewed: ReadonlyMap<string, string> = new Map([
  ['south-staffordshire-2026/timeline.yaml E1 detail', 'the time of the attack'],
  ['south-staffordshire-2026/timeline.yaml E2 detail', 'the time of the attack'],
  ['psni-2024/timeline.yaml E8 title', 'what staff could claim for their safety'],
  ['bounty-uk/timeline.yaml E2 detail', 'what a hospital was paid'],
  ['bounty-uk/timeline.yaml E3 detail', 'what a contract cost'],
  ['vote-leave/timeline.yaml E3 title', 'a prize'],
  ['vote-leave/timeline.yaml E11 detail', 'what was suspected of two, and not what was decided'],
  ['aggregateiq/timeline.yaml E4 detail', 'a bill'],
  ['political-party-audits/flows.yaml role of ukip', 'a quarrel about information'],
  ['political-party-audits/flows.yaml F5 sub', 'a price'],
  ['political-party-audits/timeline.yaml E5 detail', 'a price'],
  ['uber-2018/timeline.yaml E4 title', 'what was paid to intruders'],
  ['verso-2017/timeline.yaml E7 title', 'what a company was worth'],
  ['talktalk-2016/timeline.yaml E9 title', 'what an attack cost'],
  ['cambridge-analytica/flows.yaml role of cruz-campaign', 'a price'],
  ['cambridge-analytica/timeline.yaml E5 detail', 'a price'],
  ['cambridge-analytica/timeline.yaml E8 detail', 'what a request cost'],
]);

/** A text that "Decide it yourself" shows, and where it stands: the file, the record and what of it. */
type Shown = readonly [where: string, text: string | undefined];

/** What the page shows of a case before its outcome, with the words that may not stand in it. */
function shownOf(file: CaseFile): readonly { readonly words: RegExp; readonly texts: readonly Shown[] }[] {
  const { roles, houses } = diagramBefore(file);
  const parts: readonly Shown[] = [
    ...rolesBefore(file).map(({ actor, words }): Shown => [`flows.yaml role of ${actor}`, words]),
    ...roles.map(({ actor, short }): Shown => [`flows.yaml short of ${actor}`, short]),
  ];
  const told: readonly Shown[] = [
    ...file.data.map(({ kind, what }): Shown => [`index.mdx data ${kind}`, what]),
    ...houses.map(({ label }): Shown => ['flows.yaml houses', label]),
    ...file.groups.map(({ id, label }): Shown => [`flows.yaml group ${id}`, label]),
    ...flowsBefore(file).flatMap(({ id, label, sub, purpose }): Shown[] => [
      [`flows.yaml ${id} label`, label],
      [`flows.yaml ${id} sub`, sub],
      [`flows.yaml ${id} purpose`, purpose],
    ]),
    ...eventsBefore(file).flatMap(({ event: { id, title }, detail }): Shown[] => [
      [`timeline.yaml ${id} title`, title],
      [`timeline.yaml ${id} detail`, detail],
    ]),
  ];
  return [
    { words: ofOutcomes, texts: [...parts, ...told] },
    { words: ofCapacity, texts: parts },
  ];
}

describe('a text that is shown before the outcome', () => {
  const suspect = book.cases.flatMap((file) =>
    shownOf(file).flatMap(({ words, texts }) =>
      texts.flatMap(([where, text]) => {
        const word = words.exec(text ?? '')?.[0];
        return word === undefined ? [] : [{ where: `${file.id}/${where}`, says: `“${word}” in “${text ?? ''}”` }];
      }),
    ),
  );

  it('speaks of none, or is marked under "tells" of its record', () => {
    expect(
      suspect.filter(({ where }) => !reviewed.has(where)).map(({ where, says }) => `content/cases/${where}: ${says}`),
    ).toEqual([]);
  });

  it('and what was reviewed is still there and has such a word', () => {
    const found = new Set(suspect.map(({ where }) => where));
    expect([...reviewed.keys()].filter((where) => !found.has(where))).toEqual([]);
  });
});
