import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTown } from './town.ts';

describe('what a case came to', () => {
  it.each([
    'what was the toy shop fined',
    'how much was Toy Shop fined',
    'toy shop fine',
    'fine of toyshop',
    'how much was the tory shop fined',
  ])('%s: the sum that stands, and that there was another', (question) => {
    const card = inTown(question);
    expect(card?.value).toBe('£250');
    expect(card?.what).toBe('What the fine in the case Toy Shop stands at');
    expect(card?.text).toContain('9 August 2018: £1,000 on Toy Shop, later replaced');
    expect(card?.standing?.[1]).toBe('varied');
  });

  it.each(['what was Toys and Co fined', 'Toy Shop Ltd fine', 'how much was Toy Shop Limited fined'])(
    '%s: a company under any of its names, whatever its form',
    (question) => {
      expect(inTown(question)).toMatchObject({ value: '£250' });
    },
  );

  it('is no fine where there was none', () => {
    expect(inTown('what was the library fined')).toMatchObject({
      value: 'No fine',
      what: 'No fine in the case Library',
    });
    expect(inTown('was the tribunal fined')).toBeUndefined();
    expect(inTown('was the museum fined')).toMatchObject({
      value: 'No fine recorded',
      what: 'No fine on Museum is recorded here',
    });
  });

  it('is the rows of the register for who has no case', () => {
    expect(inTown('how much was ferry line fined')).toMatchObject({
      value: '£20,000',
      links: [{ url: '/register/#ferry-2021' }, {}],
    });
    expect(inTown('what was baker brothers fined')?.rows?.map(({ side }) => side)).toEqual(['£500', '£700']);
  });

  it('is never the sum of a notice of intent, which is said to be one', () => {
    expect(inTown('what was proposed for toy shop')).toMatchObject({
      value: '£4,000',
      what: 'First proposed in the case Toy Shop, not the penalty',
    });
    expect(inTown('what was proposed for fairground')).toBeUndefined();
  });
});

describe('other facts of a case', () => {
  it('how it ended, with what each court made of it', () => {
    const card = inTown('did toy shop win its appeal');
    expect(card).toMatchObject({ value: 'Varied', text: 'The penalty was cut to £250 on appeal.' });
    expect(card?.rows?.[0]?.title).toBe('The Tribunal: £250 put in place of £1,000.');
    expect(inTown('Toy Shop v Information Commissioner')).toEqual(card);
  });

  it('what a fine came down from, before it was imposed and after', () => {
    expect(inTown('was toy shop’s fine reduced')).toMatchObject({
      value: '£4,000 proposed, £1,000 imposed, £250 since',
      text: expect.stringMatching(/^Before it was imposed and after\./) as string,
    });
    // Nothing that is found says why.
    expect(inTown('why was the toy shop fine cut')).toBeUndefined();
    expect(inTown('was the fairground fine reduced')).toBeUndefined();
    expect(inTown('was the library fine reduced')).toBeUndefined();
  });

  it.each([
    ['how many people were affected by the toy shop', 'up to 300 people'],
    ['who was fined in the toy shop case', 'Toy Shop'],
    ['who fined the toy shop', '£250'],
    ['who was the toy shop fined by', '£250'],
    ['when was fairground fined', '1 February 2020'],
  ])('%s', (question, value) => {
    expect(inTown(question)?.value).toBe(value);
  });
});

describe('the register in an order', () => {
  it.each([
    ['largest fines', ['Ferry Line', 'Toy Shop Limited', 'Baker Brothers', 'Baker Brothers']],
    ['two smallest fines', ['Baker Brothers', 'Baker Brothers']],
    ['largest fine of 2018', ['Toy Shop Limited', 'Baker Brothers']],
    ['who was fined most', ['Ferry Line', 'Toy Shop Limited', 'Baker Brothers', 'Baker Brothers']],
    ['largest pecr fine', ['Baker Brothers']],
    ['first fine', ['Toy Shop Limited', 'Baker Brothers', 'Baker Brothers', 'Ferry Line']],
  ])('%s', (question, names) => {
    expect(inTown(question)?.rows?.map(({ title }) => title)).toEqual(names);
  });

  it('says what a changed sum stands at', () => {
    expect(inTown('largest fines')?.rows?.[1]?.side).toBe('£1,000, stands at £250');
  });
});

describe('a time', () => {
  it.each([
    ['9 August 2018', ['The shop is fined']],
    ['2018-08-09', ['The shop is fined']],
    ['09/08/2018', ['The shop is fined']],
    ['August 2018', ['A paper says that dolls listened', 'The shop is fined']],
  ])('%s: what is known as exactly as that', (question, titles) => {
    expect(inTown(question)?.rows?.map(({ title }) => title)).toEqual(titles);
  });

  it('says what is alleged', () => {
    expect(inTown('August 2018')?.rows?.[0]?.standing?.[1]).toBe('alleged');
  });

  it('adds up a year as first imposed', () => {
    const card = inTown('fines in 2018');
    expect(card).toMatchObject({ value: '2 penalties', links: [{ url: '/register/?year=2018' }, {}] });
    expect(card?.text).toContain('£1,500 together as first imposed');
  });

  it('waits for the events rather than say that there were none', () => {
    expect(inTown('August 2018', { complete: false })).toBeUndefined();
  });

  it.each(['31 February 2018', '2018-13', 'July 1066'])('%s is no time of the calendar', (question) => {
    expect(inTown(question)).toBeUndefined();
  });
});

describe('two cases', () => {
  it.each(['compare toy shop and fairground', 'toy shop v fairground', 'difference between toy shop and fairground'])(
    '%s',
    (question) => {
      const card = inTown(question);
      expect(card?.table?.heads).toEqual(['Toy Shop', 'Fairground']);
      expect(card?.table?.rows[0]).toEqual({ point: 'Penalty', cells: ['£250', '£900'] });
      expect(card?.links[0].url).toBe('/compare/?a=toy-shop&b=fairground');
    },
  );

  it('are not one case with itself, nor with who has none', () => {
    expect(inTown('compare toy shop and toyshop')).toBeUndefined();
    expect(inTown('compare toy shop and ferry line')).toBeUndefined();
  });
});

describe('numbers, terms and pages', () => {
  it.each(['[2019] UKFTT 12', '2019 UKFTT 12 (GRC)', 'EA/2018/0999', 'EA-2018-0999'])(
    '%s leads to its case',
    (question) => {
      expect(inTown(question)).toMatchObject({ value: 'Toy Shop', links: [{ url: '/cases/toy-shop/' }] });
    },
  );

  it.each(['what is a doll', 'what does doll mean', 'define doll', 'doll meaning'])('%s', (question) => {
    expect(inTown(question)?.text).toBe('A toy that looks like a person.');
  });

  it.each([
    ['rss', '/data/'],
    ['glosary', '/glossary/'],
    ['timline', '/timeline/'],
    ['How to cite', '/cases/'],
    ['contact', '/about/'],
    ['glossary', '/glossary/'],
    ['complain', '/about/'],
    ['how do I complain to the regulator', '/actors/ico/'],
  ])('%s', (question, url) => {
    expect(inTown(question)?.links[0].url).toBe(url);
  });
});

describe('the rows of the register that a question chooses', () => {
  it.each([
    ['fines in all', '4 penalties'],
    ['how many penalties', '4 penalties'],
    ['fines against bakeries', '2 penalties'],
    ['bakeries fined in 2020', '1 penalty'],
    ['fines for security breaches under pecr', '1 penalty'],
  ])('%s', (question, value) => {
    expect(inTown(question)?.value).toBe(value);
  });

  it('are none for words that no row has', () => {
    expect(inTown('fines against circuses')).toBeUndefined();
    expect(inTown('bakeries fined in 2021')).toBeUndefined();
  });
});

describe('two terms', () => {
  it('stand side by side', () => {
    expect(inTown('difference between a doll and a puppet')?.table?.heads).toEqual(['Doll', 'Puppet']);
    expect(inTown('difference between a doll and a weather')).toBeUndefined();
  });
});

describe('what is not understood has no answer', () => {
  it.each([
    '',
    'what was the circus fined',
    'what was toy shop fined in france',
    'what was toy shop fined in 2020',
    'largest fine in france',
    'largest toy',
    'toy shop fairground fine',
    'brothers fine',
    'how much was everyone fined',
    'how much did toy shop pay',
    'how much of the fine did toy shop pay',
    '[2019] UKFTT 1',
    'how many dolls were in the toy shop',
    'what is the weather',
    'is a robot a doll',
    'why did toy shop win',
    'did the library win',
    'has toy shop paid',
    'how many children does the toy shop have',
    'could toy shop be fined',
    "wasn't toy shop fined",
    'who can complain',
    'who is the commissioner',
    '[2019] UKFTT 13',
    'fine',
    'appeal',
  ])('%s', (question) => {
    expect(inTown(question)).toBeUndefined();
  });

  it('and nothing that is typed breaks it', () => {
    const words = fc.constantFrom(
      'fine',
      'what',
      'was',
      'toy',
      'shop',
      'v',
      'and',
      'compare',
      '2018',
      'July',
      '[',
      '/',
      'largest',
      'EA/2018',
      '§',
      'art',
      '5.1.f',
      'how',
      'many',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc.array(words, { maxLength: 9 }).map((all) => all.join(' ')),
        ),
        (text) => {
          inTown(text);
        },
      ),
      { numRuns: 400 },
    );
  });
});
