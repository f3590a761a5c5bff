import { cardOf, type Answered, type Intent, type Known, ofCase } from './known.ts';
import { stem } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import type { Card } from './card.ts';
import { type Asked, cue, left, opens } from './question.ts';

const fined = cue('fine penalty');
const acted = cue('fine penalty punish punished sanction reprimand investigate investigated');
const case_ = cue('case over against into');
const wrong = cue('wrong break broke broken breach rule law');

const stands = cue(
  'appeal overturn quash upheld uphold settle settled outcome end ended stand stands standing force state status final',
);
/** Only a court lets win and lose. */
const inCourt = cue('tribunal court win won lose lost');
const idle = cue('still yet now currently current under after happened decided');
const fell = cue('reduce reduced reduction cut lower lowered fall fell fallen down smaller');
const onAppeal = cue('appeal');
const paid = cue('pay paid');
const beside = cue('yet already ever');

const people_ = cue('people person victim record');
/** Of these a case may have many that came to no harm. */
const kinds = cue('customer user child account staff patient guest');
const harmed = cue('affect hit involve victim lose lost steal stolen take taken breach hack leak expose exposed');
const did = cue('hack steal stole take took leak breach expose');
const counting = cue('number many');
const holds: readonly string[] = ['do', 'does', 'did', 'has', 'have', 'had', 'is', 'are'];

const measures = ({ words }: Asked): boolean => words.some((word) => word === 'many' || word === 'much');

/** Every word that a card shows, in its root. */
const wordsIn = ({ what, value = '', text = '', rows = [] }: Card): ReadonlySet<string> =>
  new Set(wordsOf([what, value, text, ...rows.map(({ title }) => title)].join('. ')).map(({ word }) => stem(word)));

/**
 * "Did Experian win its appeal": how a case stands, and what the courts made of it. Of one among several respondents it is
 * an answer only if it speaks of that one, and "why" it asks what no record says.
 */
export const appeal: Intent = (asked, known) => {
  // Data is lost otherwise than a case.
  const tried = inCourt(asked) && !opens(asked, 'what') && !asked.words.includes('data');
  const asks = stands(asked) || tried;
  const how = opens(asked, 'how') && !cue('end stand')(asked);
  if (!asks || how || opens(asked, 'why', 'when', 'where', 'which') || measures(asked)) return undefined;
  const words = left(asked, stands, inCourt, acted, case_, idle);
  const named = known.who.named(words);
  const card = named?.case === undefined ? undefined : cardOf(known, named.case, 'appeal');
  if (!card) return undefined;
  if (inCourt(asked) && (card.rows ?? []).length === 0) return undefined;
  const said = wordsIn(card);
  if (known.who.isOneOfSeveral(words) && !words.every((word) => said.has(stem(word)))) return undefined;
  return { card, about: words.join(' ') };
};

/**
 * "Was the Marriott fine reduced": the sums one after another, before it was imposed and after; "why", with the findings
 * that say so, or not at all. Whether it was on appeal is how it ended.
 */
export const reduced: Intent = (asked, known) => {
  const byHowMuch = asked.words.includes('much');
  if (!fined(asked) || !fell(asked) || opens(asked, 'who', 'when', 'where', 'which')) return undefined;
  if ((opens(asked, 'how') && !byHowMuch) || asked.words.includes('many')) return undefined;
  const words = left(asked, fined, fell, case_, onAppeal, inCourt);
  if (onAppeal(asked) || inCourt(asked)) return opens(asked, 'why') ? undefined : ofCase(known, words, 'appeal');
  const answered = ofCase(known, words, 'reduced');
  // That it fell is no reason why it did.
  return opens(asked, 'why') && answered?.card.rows === undefined ? undefined : answered;
};

/** "Did TalkTalk pay the fine": what the records say of payment. */
export const payment: Intent = (asked, known) =>
  opens(asked, 'did', 'has', 'have', 'was') && paid(asked)
    ? ofCase(known, left(asked, paid, fined, case_, beside), 'paid')
    : undefined;

/** A case on how many it counts, if it speaks of the kind of people that are asked for. */
function countOf(known: Known, words: readonly string[], kind: readonly string[]): Answered | undefined {
  const answered = ofCase(known, words, 'people');
  const said = answered && wordsIn(answered.card);
  return kind.every((word) => said?.has(stem(word))) ? answered : undefined;
}

/** "How many people": what a case counts, with how it is counted. How many customers one has is another question. */
export const people: Intent = (asked, known) => {
  if (!counting(asked) || acted(asked)) return undefined;
  const kind = asked.words.filter(kinds.has);
  // "How many people hacked Uber" asks for those who did it.
  if (asked.words.some((word, at) => people_.has(word) && did.has(asked.words[at + 1] ?? ''))) return undefined;
  const had = asked.words.some((word) => holds.includes(word));
  if (!(harmed(asked) || (people_(asked) && kind.length === 0 && !had))) return undefined;
  const all = [counting, people_, kinds, case_];
  // "Breach" may be a word of the name.
  return (
    countOf(known, left(asked, ...all, cue('affect hit involve')), kind) ??
    countOf(known, left(asked, ...all, harmed, cue('data')), kind)
  );
};

/** Words after "who" that make it the one that was fined, and those after which somebody else did it. */
const passive: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'got', 'else', 'paid', 'pays']);
const active: ReadonlySet<string> = new Set(['did', 'has', 'have', 'had']);

/** As what "who" stands in a question about a fine: as the one that was fined, or that fined; nothing where it may be either. */
function whoIn({ words, ofRegulator }: Asked): 'who' | 'fine' | undefined {
  const [, next = ''] = words;
  if (words.at(-1) === 'by' || fined.has(next)) return 'fine';
  // "Who was fined by Uber", "who did Uber fine": not the fine on Uber.
  if (words.includes('by') && !ofRegulator) return undefined;
  return passive.has(next) || (active.has(next) && (ofRegulator || words.includes('been'))) ? 'who' : undefined;
}

/**
 * "Who was fined over the quiz app": the respondents of a case. "Who fined Uber", "who was Uber fined by": the fine, with
 * whoever imposed it.
 */
export const who: Intent = (asked, known) => {
  if (!opens(asked, 'who', 'whom') || !fined(asked)) return undefined;
  const matter = whoIn(asked);
  return matter && ofCase(known, left(asked, fined, case_), matter);
};

/** "Why was Uber fined", "what was it fined for": the findings that turn on a rule, each with its standing. Why so much, they do not say. */
export const why: Intent = (asked, known) => {
  const forWhat = opens(asked, 'what') && asked.words.at(-1) === 'for' && fined(asked);
  const asks =
    opens(asked, 'why') || forWhat ? acted(asked) : asked.words.includes('what') && asked.words.includes('wrong');
  return asks && !measures(asked) ? ofCase(known, left(asked, acted, wrong, case_), 'why') : undefined;
};

/** "When was TikTok fined": the day of the first decision. */
export const when: Intent = (asked, known) =>
  opens(asked, 'when') && fined(asked) ? ofCase(known, left(asked, fined, case_), 'when') : undefined;

/** "How long did the Marriott case take": from the beginning to the first decision. */
export const took: Intent = (asked, known) => {
  const { words } = asked;
  const asks = words.includes('long') && words.includes('how') && (words.includes('take') || words.includes('took'));
  return asks ? ofCase(known, left(asked, cue('long take took'), case_), 'took') : undefined;
};
