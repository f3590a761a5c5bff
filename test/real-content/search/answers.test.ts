import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answers/index.ts';
import { looksAsked } from '../../../src/search/answers/question.ts';
import { headlineOf } from '../../../src/model/case/outcome.ts';
import { sayPounds } from '../../../src/model/say/money.ts';
import { book } from '../book.ts';
import { newcomers, questions } from './questions.ts';
import { known } from './whole-index.ts';

const cardOf = (text: string) => answer(text, known)?.card;

describe('an answer is what the page of the case says', () => {
  it('of what it came to, for each case by its title', () => {
    for (const file of book.cases) {
      const card = cardOf(`what was ${file.title} fined`);
      expect(card?.links[0].url, file.title).toBe(`/cases/${file.id}/`);
      const sum = headlineOf(file.outcomes)?.sum;
      const apart = file.outcomes
        .filter(({ fate }) => fate === 'separate')
        .reduce((all, each) => all + (each.amount_gbp ?? 0), 0);
      const none = file.outcomes.some((each) => each.fate !== 'separate' && each.amount_gbp !== undefined)
        ? 'Penalty set aside'
        : apart > 0
          ? `${sayPounds(apart)}, in a separate matter`
          : 'No fine';
      expect(card?.value?.replace(' together', ''), file.title).toBe(sum === undefined ? none : sayPounds(sum));
      expect(card?.text?.toLowerCase(), file.title).toContain(file.standing_note.toLowerCase());
    }
  });

  it('of how many, with how they are counted', () => {
    for (const file of book.cases) {
      const card = cardOf(`how many people were affected by ${file.title}`);
      expect(card?.text, file.title).toBe(file.affected.note);
    }
  });

  it('of a sum in a notice of intent, said not to be the penalty', () => {
    expect(cardOf('notice of intent British Airways')).toMatchObject({ value: '£183,390,000' });
    expect(cardOf('notice of intent British Airways')?.what).toContain('not the penalty');
  });

  it('of a fine apart from what was decided: never as none', () => {
    expect(cardOf('Conservative Party fine')?.value).toBe('£10,000, in a separate matter');
    expect(cardOf('has a political party been fined')?.value).not.toBe('No fine');
  });

  it('of fines over children, without a charity that has them in its name', () => {
    expect(cardOf('children fines')?.value).toMatch(/^3 penalties/);
  });

  it('of a penalty that was set aside: no sum stands', () => {
    expect(cardOf('how much was DSG Retail fined')?.value).toBe('Penalty set aside');
  });
});

describe('a question that has an answer', () => {
  it('looks asked before the records have come, so that the rows wait for it; words for the site’s own pages need not', () => {
    const ownPages = new Set(known.facts.pages.map(({ card }) => card));
    const missed = [...questions, ...newcomers].filter(({ ask }) => {
      const card = cardOf(ask);
      return card && !ownPages.has(card) && !looksAsked(ask);
    });
    expect(missed.map(({ ask }) => ask)).toEqual([]);
  });

  it('is not taken for one where it is a name', () => {
    for (const file of book.cases.filter(({ title }) => !/\d/.test(title)))
      expect(looksAsked(file.title), file.title).toBe(false);
  });
});

describe('there is no answer', () => {
  it.each([
    'what was google fined',
    'what was amazon fined',
    'what was uber fined in the netherlands',
    'what was british airways fined in 2019',
    'largest fine in france',
    'largest fine in the world',
    'what was the police fined',
    'who was jailed for cambridge analytica',
    'how many people work at the ICO',
    'how much did facebook earn',
    'did the NHS appeal',
    'will tiktok win',
    'who is the information commissioner',
    'what is the capital of france',
    'compare apples and pears',
    'compare facebook and google',
    '[2024] UKUT 999',
    'EA/1999/0001',
    'maximum fine in germany',
  ])('to “%s”', (text) => {
    expect(cardOf(text)).toBeUndefined();
  });
});
