import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/model/casebook.ts';
import { decidedOn } from '../../../src/model/case/time.ts';
import { canDecide } from '../../../src/model/decide/can-decide.ts';
import { ruleOptions } from '../../../src/model/decide/rules.ts';
import { saySum } from '../../../src/model/decide/say.ts';
import { imposedAtFirst } from '../../../src/model/case/outcome.ts';
import { sumOptions } from '../../../src/model/decide/sums.ts';
import { diagramBefore, eventsBefore, flowsBefore } from '../../../src/model/decide/facts.ts';
import { whoOptions } from '../../../src/model/decide/parties.ts';

import { book } from '../book.ts';
const cases = book.cases.filter((file) => canDecide(book, file));

it('what is told before the outcome has nothing from its day on', () => {
  for (const file of cases) {
    const decided = decidedOn(file)?.earliest ?? '9999';
    expect(
      eventsBefore(file).filter(({ event }) => event.when.earliest >= decided),
      file.id,
    ).toEqual([]);
  }
});

it('the diagram before the outcome has the flows that are told, numbered as they are, and no standing', () => {
  for (const file of cases) {
    const { flows } = diagramBefore(file);
    expect(flows.map(({ id, number }) => [number, id])).toEqual(flowsBefore(file).map(({ id }, i) => [i + 1, id]));
    expect(flows.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
  }
});

describe('what a reader can choose from', () => {
  it('is there for both central cases and most others', () => {
    expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining(['emmas-diary', 'cambridge-analytica']));
    expect(cases.length).toBeGreaterThan(15);
  });

  it('has a rule on which a finding rests and others on which none does, in the order of the law', () => {
    for (const file of cases) {
      const options = ruleOptions(book, file);
      const order = options.map(({ provisions: [first] }) => book.provisions.indexOf(first));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { answer, findings } of options)
        if (answer === 'rests')
          expect(findings.some(({ standing }) => standing === 'found' || standing === 'conceded')).toBe(true);
        else expect(answer === 'not-at-issue').toBe(findings.length === 0);
    }
  });

  it('does not call a rule broken whose finding was set aside', () => {
    const options = ruleOptions(book, byId(book.cases, 'experian-marketing'));
    const option = (id: string) => options.find(({ provisions }) => provisions.some((each) => each.id === id));
    expect(option('gdpr/art-6')?.answer).toBe('set-aside');
    expect(option('gdpr/art-5/1/a')?.of.map(({ answer }) => answer)).toEqual(['not-at-issue', 'rests']);
    expect(option('uk-gdpr/art-14')?.answer).toBe('rests');
  });

  it('has no provision whose words tell of a case, nor the same article in two boxes', () => {
    const titles = book.cases.map(({ title }) => title);
    const tells = (words: string): boolean => /\bcase\b/.test(words) || titles.some((title) => words.includes(title));
    for (const file of cases) {
      const options = ruleOptions(book, file);
      expect(
        options.filter(({ provisions: [first] }) => tells(first.requires)).map(({ provisions: [{ id }] }) => id),
        file.id,
      ).toEqual([]);
      const articles = options.map(({ provisions: [{ id }] }) => id.replace(/^uk-gdpr/, 'gdpr'));
      expect(new Set(articles).size, file.id).toBe(articles.length);
    }
  });

  it('calls a sum of another case a penalty that stands only where it does', () => {
    for (const file of cases)
      for (const option of sumOptions(book, file)) {
        if (option.elsewhere === undefined) continue;
        const there = option.elsewhere.case.outcomes.filter(({ amount_gbp }) => amount_gbp === option.amount);
        const stands = there.some(({ fate }) => fate === 'stands');
        expect(/no longer stands/.test(saySum(file, option)), `${option.text} in ${file.id}`).toBe(!stands);
      }
  });

  it('has the sum that was imposed first, once, among others from the least to the most', () => {
    for (const file of cases) {
      const options = sumOptions(book, file);
      const right = options.filter(({ own }) => own === 'imposed');
      expect(right, file.id).toHaveLength(1);
      expect(right[0]?.amount).toBe(imposedAtFirst(file.outcomes));
      const amounts = options.map(({ amount }) => amount ?? 0);
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
      expect(new Set(amounts).size).toBe(amounts.length);
      expect(options.length, file.id).toBeGreaterThan(2);
    }
    expect(imposedAtFirst(byId(book.cases, 'easylife-2022').outcomes)).toBe(1_350_000);
    expect(imposedAtFirst(byId(book.cases, 'equifax-2018').outcomes)).toBe(500_000);
  });

  it('has the respondents and somebody else', () => {
    for (const file of cases) {
      const options = whoOptions(book, file);
      expect(
        options
          .filter(({ respondent }) => respondent)
          .map(({ actor }) => actor.id)
          .sort(),
      ).toEqual([...file.respondents].sort());
      expect(options.some(({ respondent }) => !respondent)).toBe(true);
    }
  });
});

describe('the questions to discuss', () => {
  it('point each to a finding or a provision that is there', () => {
    const refs = new Set(book.findings.map(({ ref }) => ref));
    for (const { discussion, id } of book.cases) {
      expect(discussion.length, id).toBeGreaterThan(2);
      for (const { findings, provisions } of discussion) {
        expect(findings.length + provisions.length).toBeGreaterThan(0);
        expect(findings.filter((ref) => !refs.has(ref))).toEqual([]);
      }
    }
  });
});
