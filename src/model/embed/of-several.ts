import { type Address, address } from '../address.ts';
import { keyEvents } from '../case/key-events.ts';
import type { Casebook } from '../casebook.ts';
import { type Pair, pairsWithPage } from '../compare/pairs.ts';
import { counted } from '../say/count.ts';
import { yearOf } from '../../schema/day.ts';
import type { Embeddable } from './embeddable.ts';

/** What of a page of more than one case stands within another page; its usual width is that of a case's chart. */
const ofPage = (page: Address, title: string, words: string, height: number): Embeddable => ({
  title,
  words,
  page,
  embed: address.embedOf(page),
  oembed: address.oembedOf(page),
  width: 960,
  height,
});

/** The chart of the register as an embed. Heights here are measured at the usual width, and an overcount, so that nothing is cut off. */
export function embedOfRegister({ register }: Casebook): Embeddable {
  const years = register.map(({ date }) => yearOf(date)).sort();
  const span = `${years[0] ?? ''} to ${years.at(-1) ?? ''}`;
  return ofPage(
    address.register(),
    'Register of penalties',
    `${counted(register.length, 'penalty', 'penalties')}, ${span}, each as first imposed.`,
    1160,
  );
}

/** All cases in time as an embed: a lane a case. */
export const embedOfTimeline = ({ cases }: Casebook): Embeddable =>
  ofPage(
    address.timeline(),
    'All cases in time',
    `${counted(cases.length, 'case')} on one axis: the conduct, the time until the regulator came, the inquiry, the appeal.`,
    210 + 36 * cases.length,
  );

/** A pair of cases that has a page, as an embed: both on one axis, and from the day each began. */
export const embedOfPair = ({ a, b }: Pair): Embeddable =>
  ofPage(
    address.comparePair(a.id, b.id),
    `${a.title} and ${b.title}`,
    `${a.title} and ${b.title}, side by side: on one axis, and from the day each began.`,
    500 + 66 * (keyEvents(a).length + keyEvents(b).length),
  );

/** All of them. */
export const embedsOfSeveral = (book: Casebook): readonly Embeddable[] => [
  embedOfRegister(book),
  embedOfTimeline(book),
  ...pairsWithPage(book).map(embedOfPair),
];
