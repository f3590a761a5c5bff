import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameParagraphs, paragraphTexts } from '../../../src/model/kept/paragraphs.ts';
import { likeness, sketch } from '../../../src/model/kept/sketch.ts';

const story = [
  'The shop kept a list of every customer who had ever bought a garden chair from it.',
  'In May the broker asked whether that list could be had for money, before the election.',
  'Nobody on the list was told, and the regulator found that unfair to all of them.',
];
const locks = (texts: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(nameParagraphs(texts, new Map()).map((each) => [each.id, each.sketch]));
const idsOf = (texts: readonly string[], locked: ReadonlyMap<string, readonly string[]>): string[] =>
  nameParagraphs(texts, locked).map(({ id }) => id);

describe('the name of a paragraph', () => {
  const locked = locks(story);
  const [first = '', second = '', third = ''] = locked.keys();

  it('is made from its words, not from its place', () => {
    expect(idsOf(story.toReversed(), new Map())).toEqual([third, second, first]);
    for (const id of locked.keys()) expect(id).toMatch(/^p-[a-z0-9]{4}$/);
  });

  it('stays when words are changed, at the beginning too, when others come between, and when it moves', () => {
    const edited = [
      'A new opening that speaks of quite another thing altogether.',
      (story[2] ?? '').replace('Nobody on the list was told', 'Not one of those people had been told'),
      (story[0] ?? '').replace('garden chair', 'wooden table'),
      (story[1] ?? '').replace('In May', 'Early in the summer of that year'),
    ];
    const [fresh, ...others] = idsOf(edited, locked);
    expect(others).toEqual([third, first, second]);
    expect(locked.has(fresh ?? '')).toBe(false);
  });

  it('is given to one paragraph only, and never to another text', () => {
    const doubled = idsOf([story[0] ?? '', story[0] ?? ''], locked);
    expect(doubled[0]).toBe(first);
    expect(new Set(doubled).size).toBe(2);
    expect(idsOf(['Something wholly different stands here about marketing calls.'], locked)).not.toContain(first);
  });

  it('is unique on its page whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 12 }), (texts) => {
        const ids = idsOf(texts, locked);
        expect(new Set(ids).size).toBe(texts.length);
      }),
    );
  });
});

describe('a sketch', () => {
  it('is alike for the same words in any order, and unlike for others', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 40 }), (words) => {
        expect(likeness(sketch(words.join(' ')), sketch(words.toReversed().join(', ')))).toBe(1);
      }),
    );
    expect(likeness(sketch(story[0] ?? ''), sketch(story[1] ?? ''))).toBeLessThan(0.3);
  });
});

describe('the paragraphs of a body', () => {
  it('are read in order, in plain words, also within components', () => {
    expect(
      paragraphTexts(
        'One <Term id="x">two</Term>.<Cite id="y" />\n\n## Head\n\n<Finding ref="TY-1" />\n\nThree\nfour *five*.',
      ),
    ).toEqual(['One two.', 'Three four five.']);
  });
});
