import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { join } from '../../src/model/join.ts';
import { first, madeUp, madeUpCase, many, withMadeUp } from './casebook.ts';

describe('a made-up casebook', () => {
  it('holds one case that is whole, when nothing is said of it', () => {
    const { book, file } = madeUpCase();
    expect(file).toMatchObject({ id: 'toy', findings: [{ ref: 'TO-1' }], events: [{ id: 'E1' }], flows: [] });
    expect(book.actors.map(({ id }) => id)).toEqual(['ico', 'shop']);
    expect(file.sources.map(({ id }) => id)).toEqual(['notice']);
  });

  it('makes up what is only named: actors, sources, provisions, topics and terms', () => {
    const { book, file } = madeUpCase({
      narrative: 'A <Term id="list">list</Term>.<Cite id="letter" />',
      findings: [{ provisions: ['act/s-1', 'code/art-2'], topics: ['lists'], sources: ['paper'] }],
      flows: [{ from: 'shop', to: 'broker' }],
    });
    expect(book.provisions.map(({ id }) => id)).toEqual(['act/s-1', 'code/art-2']);
    expect(book.topics.map(({ id }) => id)).toEqual(['lists']);
    expect(book.terms.map(({ id }) => id)).toEqual(['list']);
    expect(file.roles.map(({ actor }) => actor).sort()).toEqual(['broker', 'ico', 'shop']);
    expect(file.sources.map(({ id }) => id).sort()).toEqual(['letter', 'notice', 'paper']);
  });

  it('keeps a source of two cases once', () => {
    const book = madeUp({ cases: [{ id: 'one' }, { id: 'two' }] });
    expect(book.sources.map(({ id }) => id)).toEqual(['notice']);
    expect(book.cases.map(({ sources }) => sources.length)).toEqual([1, 1]);
  });

  it('is refused where the checker would refuse it', () => {
    expect(() => madeUpCase({ events: [{ date: '2011-02-31' }] })).toThrow('no day 31');
    expect(() => madeUpCase({ findings: [{ events: ['E9'] }] })).toThrow('E9');
  });

  it('reads the same from disk', () => {
    const some = {
      cases: [{ findings: many(3, () => ({ provisions: ['act/s-1'] })), flows: many(2, () => ({})) }],
      terms: [{ id: 'list', law: ['act/s-1'], see: ['trade'] }, { id: 'trade' }],
      register: [{ respondent: 'Shop, the "Broker"' }],
    };
    withMadeUp(some, (folder) => {
      const { documents, faults } = readContent(folder);
      expect(faults).toEqual([]);
      const [read, made] = [join(documents), madeUp(some)];
      expect(read.findings).toEqual(made.findings);
      expect(read.flows).toEqual(made.flows);
      expect(first(read.register)).toEqual(first(made.register));
    });
  });
});
