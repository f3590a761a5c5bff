import { type Intent, ofCase } from './known.ts';
import { cue, left, opens } from './question.ts';

const fined = cue('fine penalty');
const acted = cue('fine penalty punish punished sanction reprimand investigate investigated');
const courts = cue(
  'appeal appealed overturn quash upheld uphold tribunal court reduce reduced cut win won lose lost settle settled outcome end ended stand stands status final',
);
const paid = cue('pay paid');
const counted = cue(
  'people person customer user record victim child account staff patient guest affect hit involve number many',
);
const lost = cue('lose lost data steal stolen take taken breach hack leak');
const wrong = cue('wrong break broke broken breach rule law');
const case_ = cue('case over against into');

/** "Did Experian win its appeal": how a case stands, and what the courts made of it. */
export const appeal: Intent = (asked, known) => {
  const ended = courts(asked) || (opens(asked, 'did', 'has', 'have') && paid(asked));
  if (!ended || opens(asked, 'when')) return undefined;
  return ofCase(known, left(asked, courts, acted, case_, paid), 'appeal');
};

/** "How many people": what a case counts, with how it is counted. */
export const people: Intent = (asked, known) => {
  const many = asked.words.includes('many') || asked.words.includes('number');
  if (!many || !counted(asked) || acted(asked)) return undefined;
  // "Breach" may be a word of the name.
  return (
    ofCase(known, left(asked, counted, case_), 'people') ?? ofCase(known, left(asked, counted, lost, case_), 'people')
  );
};

/** Words after "who" that make it the one that was fined. */
const passive: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'had',
  'got',
  'did',
  'else',
  'paid',
  'pays',
]);

/**
 * "Who was fined over the quiz app": the respondents of a case. "Who fined Uber", "who was Uber fined by": the fine, with
 * whoever imposed it.
 */
export const who: Intent = (asked, known) => {
  if (!opens(asked, 'who', 'whom') || !fined(asked)) return undefined;
  const by = asked.words.includes('by') || !passive.has(asked.words[1] ?? '');
  return ofCase(known, left(asked, fined, case_), by ? 'fine' : 'who');
};

/** "Why was Uber fined": the findings that turn on a rule, each with its standing. */
export const why: Intent = (asked, known) => {
  const asks = opens(asked, 'why') ? acted(asked) : asked.words.includes('what') && asked.words.includes('wrong');
  return asks ? ofCase(known, left(asked, acted, wrong, case_), 'why') : undefined;
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
