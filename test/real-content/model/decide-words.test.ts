import { expect, it } from 'vitest';
import type { CaseFile } from '../../../src/model/casebook.ts';
import { diagramBefore, eventsBefore, flowsBefore, rolesBefore } from '../../../src/model/decide/facts.ts';
import { regulatorInTexts } from '../../../src/model/regulator-words.ts';
import { book } from '../book.ts';

/** Words that speak of an outcome: sums, proposals, findings, verdicts, and who was before a tribunal. */
const telling = new RegExp(
  String.raw`£|€|[$]|\bfin(?:e|ed|es|ing)\b|penalt|\bnotices?\b|intends? to|unlawful|unfair|illegal|lawful basis|legal basis|contraven|\bbreach(?:ed|es)? (?:of|the)|broke the|wrong|convict|guilty|prosecut|offence|sentenc|reprimand|tribunal|\bappeal|enforcement|\b(?:${regulatorInTexts}) (?:found|held|says|said|concluded)|findings?\b|settle|takes? the view|concerns? about|welcomes`,
  'i',
);

/** What somebody was in law, or was taken to be, is decided too. */
const capacity = /\b(?:controllers?|processors?|agents?)\b|\btreated\b|\bsubject of\b/i;

/** A text that "Decide it yourself" shows, and where it stands in the records. */
interface Shown {
  readonly where: string;
  readonly text: string;
  readonly words: readonly RegExp[];
}

/** All that the page shows of a case before its outcome. */
function shownOf(file: CaseFile): readonly Shown[] {
  const at = (name: string) => `content/cases/${file.id}/${name}`;
  const { roles, houses } = diagramBefore(file);
  const texts: readonly (readonly [where: string, text: string | undefined, ...words: RegExp[]])[] = [
    ...file.data.map(({ what }) => [`${at('index.mdx')} data`, what] as const),
    ...rolesBefore(file).map(({ actor, words }) => [`${at('flows.yaml')} role of ${actor}`, words, capacity] as const),
    ...roles.map(({ actor, short }) => [`${at('flows.yaml')} short of ${actor}`, short, capacity] as const),
    ...houses.map(({ label }) => [`${at('flows.yaml')} house`, label] as const),
    ...file.groups.map(({ id, label }) => [`${at('flows.yaml')} group ${id}`, label] as const),
    ...flowsBefore(file).flatMap(({ id, label, sub, purpose }) => [
      [`${at('flows.yaml')} ${id} label`, label] as const,
      [`${at('flows.yaml')} ${id} sub`, sub] as const,
      [`${at('flows.yaml')} ${id} purpose`, purpose] as const,
    ]),
    ...eventsBefore(file).flatMap(({ event: { id, title }, detail }) => [
      [`${at('timeline.yaml')} ${id} title`, title] as const,
      [`${at('timeline.yaml')} ${id} detail`, detail] as const,
    ]),
  ];
  return texts.flatMap(([where, text, ...words]) =>
    text === undefined ? [] : [{ where, text, words: [telling, ...words] }],
  );
}

it('what is told before the outcome speaks of none', () => {
  const found = book.cases.flatMap(shownOf).flatMap(({ where, text, words }) =>
    words.flatMap((each) => {
      const word = each.exec(text)?.[0];
      return word === undefined ? [] : [`${where}: “${word}” in “${text}”`];
    }),
  );
  expect(found).toEqual([]);
});
