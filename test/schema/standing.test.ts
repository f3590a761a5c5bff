import { describe, expect, it } from 'vitest';
import { standingMark } from '../../src/charts/standing/mark.ts';
import { actSchema } from '../../src/schema/act.ts';
import {
  besideClaim,
  citedClaim,
  fell,
  formerStandings,
  holds,
  isDecided,
  standingNow,
  standings,
  surest,
  wordOf,
} from '../../src/schema/standing.ts';
import { wordsOf } from '../../src/schema/vocabulary.ts';

const keys = wordsOf(standings);
const said = { by: 'the ICO', on: ', August 2018', how: ' in a letter', what: 'the sum' };

describe('the standings of findings', () => {
  it('are these eight', () => {
    expect(keys).toEqual(['found', 'varied', 'set-aside', 'alleged', 'conceded', 'settled', 'not-pursued', 'reading']);
  });

  it.each(keys)('%s is said in a sentence that begins with its word and names who and when', (key) => {
    const sentence = standings[key].sentence(said);
    expect(sentence.toLowerCase()).toMatch(new RegExp(`^${standings[key].word}\\b`));
    expect(sentence).toContain('the ICO');
    expect(sentence).toMatch(/, August 2018$/);
  });

  it('each have an act, with the fields that it needs', () => {
    expect(actSchema.options.map(({ shape }) => shape.standing.value).sort()).toEqual([...keys].sort());
  });

  it('hold where somebody decided or admitted it, and say what fell', () => {
    expect(keys.filter(holds)).toEqual(['found', 'varied', 'conceded']);
    expect(keys.filter(isDecided)).toEqual(['found', 'varied']);
    expect([...keys, 'overturned' as const].filter(fell)).toEqual(['set-aside', 'not-pursued']);
  });

  it('are surest where it was decided, and say nothing wrong of what was settled, dropped or read', () => {
    expect(surest(keys)).toBe('found');
    expect(surest(['set-aside', 'alleged', 'conceded'])).toBe('conceded');
    expect(surest(['settled', 'not-pursued', 'reading'])).toBeUndefined();
  });

  it('are drawn apart from one another at each width, in the colour of their words', () => {
    for (const width of [34, 24, 16] as const) {
      const marks = keys.map((key) => standingMark(key, width).html);
      expect(new Set(marks).size, `at ${String(width)} px`).toBe(8);
      for (const mark of marks) expect(mark).not.toMatch(/(?:fill|stroke)="(?!currentColor|none)/);
    }
  });

  it('have at 16 px three dots for what was conceded, and four above', () => {
    const dots = (width: 34 | 24 | 16) => standingMark('conceded', width).html.match(/<circle/g)?.length;
    expect([34, 24, 16].map((width) => dots(width as 34))).toEqual([4, 4, 3]);
  });

  it('say beside a claim what it took the place of was set aside, and never that the claim was', () => {
    expect(besideClaim('set-aside')).toBe('earlier ruling set aside');
    expect(citedClaim('set-aside')).toBe('stands; an earlier ruling was set aside');
    expect(citedClaim('varied')).toBe('varied');
    expect(besideClaim('overturned')).toBe('overturned');
    for (const key of keys) if (key !== 'set-aside') expect(besideClaim(key)).toBe(wordOf(key));
  });

  it('read the word of a kept version as it is called now, and say it as it was', () => {
    expect(Object.keys(formerStandings)).toEqual(['overturned']);
    expect([standingNow('overturned'), wordOf('overturned'), wordOf('set-aside')]).toEqual([
      'set-aside',
      'overturned',
      'set aside',
    ]);
  });
});
