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
          ? `${sayPounds(apart)} on the Conservative Party, in a separate matter`
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
    expect(cardOf('Conservative Party fine')?.value).toBe('£10,000 on the Conservative Party, in a separate matter');
    expect(cardOf('has a political party been fined')?.value).not.toBe('No fine');
  });

  it('of fines over children, without a charity that has them in its name', () => {
    expect(cardOf('children fines')?.value).toMatch(/^3 penalties/);
  });

  it('of a penalty that was set aside: no sum stands', () => {
    expect(cardOf('how much was DSG Retail fined')?.value).toBe('Penalty set aside');
  });
});

describe('a fine is that of the one who is asked for, and nobody else’s', () => {
  it.each([
    ['how much was Leave.EU fined', '£60,000 together', ['£45,000 on Leave.EU', '£15,000 on Leave.EU']],
    ['how much was Eldon fined', '£60,000', ['£60,000 on Eldon Insurance']],
    ['Capita Pension Solutions fine', '£6,000,000', ['£6,000,000 on Capita Pension Solutions']],
    ['what was Equifax fined', '£500,000', ['£500,000 on Equifax', 'Financial Conduct Authority']],
    ['were the Conservatives fined', '£10,000 on the Conservative Party, in a separate matter', ['3 June 2021']],
  ])('%s', (question, value, said) => {
    const card = cardOf(question);
    expect(card?.value).toBe(value);
    for (const words of said) expect(card?.text).toContain(words);
  });

  it.each(['Labour fined', 'was Labour fined', 'how much was the Labour Party fined', 'when was Labour fined'])(
    '%s: that none is recorded, without another’s sum',
    (question) => {
      const card = cardOf(question);
      expect(card?.what).toBe('No fine on the Labour Party is recorded here');
      expect(JSON.stringify(card)).not.toContain('£');
    },
  );

  it('stands beside the name of each that was to pay, where a case has more than one', () => {
    for (const file of book.cases) {
      const text = cardOf(`what was ${file.title} fined`)?.text ?? '';
      expect(/: £[\d,]+(?![\d,]| on )/.exec(text)?.[0], file.title).toBeUndefined();
    }
  });

  it('is the same as in the rows of the register that name the case', () => {
    for (const row of book.register.filter(({ case: of }) => of !== undefined)) {
      const file = book.cases.find(({ id }) => id === row.case);
      const card = cardOf(`what was ${file?.title ?? ''} fined`);
      const sums = [...(card?.text ?? '').matchAll(/£([\d,]*\d) on /g)].map(([, sum = '']) =>
        Number(sum.replaceAll(',', '')),
      );
      const all = sums.reduce((total, sum) => total + sum, 0);
      expect(sums.includes(row.amount_gbp ?? 0) || all === row.amount_gbp, row.id).toBe(true);
    }
  });

  it('is asked of an owner as of its companies, each by name', () => {
    const rows = cardOf('how much was Dixons Carphone fined')?.rows?.map(({ title, side }) => `${title} ${side ?? ''}`);
    expect(rows).toEqual(['Carphone Warehouse £400,000', 'DSG Penalty set aside']);
    expect(cardOf('how much was Google DeepMind fined')?.value).toBe('No fine recorded');
  });
});

describe('an order of penalties is by the trades of the register', () => {
  const trades = (question: string): ReadonlySet<string> =>
    new Set(
      cardOf(question)?.rows?.map(
        ({ url = '' }) => book.register.find(({ id }) => url.endsWith(`#${id}`))?.sector ?? '',
      ),
    );

  it.each([
    ['largest fine on a charity', 'charity'],
    ['largest fine on a union', 'trade union'],
    ['largest fine on a trade union', 'trade union'],
    ['largest fine on a council', 'local government'],
    ['fines against councils', 'local government'],
    ['largest fine on the police', 'police'],
  ])('%s', (question, trade) => {
    expect([...trades(question)]).toEqual([trade]);
  });
});

describe('lists that readers ask for in their own words', () => {
  it.each([
    ['which appeals succeeded', 'Easylife Limited', '£1,350,000, now £250,000'],
    ['fines reduced on appeal', 'Easylife Limited', '£1,350,000, stands at £250,000'],
    ['overturned', 'DSG Retail Limited', '£500,000, now set aside'],
    ['who was cleared', 'TransUnion: no further action', undefined],
    ['was anyone jailed', 'SCL Elections: Conviction at Hendon Magistrates’ Court', '£15,000'],
    ['who was fined twice', 'Ministry of Justice', undefined],
  ])('%s', (question, title, side) => {
    const row = cardOf(question)?.rows?.find((each) => each.title === title);
    expect(row?.title, JSON.stringify(cardOf(question)?.rows)).toBe(title);
    if (side !== undefined) expect(row?.side).toBe(side);
  });

  it('has the same case first as the newest and as the latest fine', () => {
    expect(cardOf('most recent case')?.rows?.[0]?.title).toBe('South Staffordshire Water');
    expect(cardOf('latest fine')?.rows?.map(({ title }) => title)).toContain(
      'South Staffordshire Plc and South Staffordshire Water Plc',
    );
  });

  it('leads who would write to the page that says how', () => {
    expect(cardOf('who do I write to')?.links[0].url).toBe('/about/');
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
