import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/exports/data/package.ts';
import { recordsOf } from '../../../src/exports/data/records.ts';
import { dataSchema } from '../../../src/exports/data/schemas.ts';
import { shapes } from '../../../src/exports/data/shapes.ts';
import { madeUp } from '../../made-up/casebook.ts';

const where = { site: 'https://example.org', base: '/' };
const book = madeUp({
  cases: [
    {
      cast: [{ actor: 'shop', role: 'sold the list', sources: ['notice'] }],
      diagram: { headline: 'A shop sold a list.', callout: { flow: 'F1', words: 'Nobody was told' } },
      story: {
        core: { from: '2017-05', to: '2018-08' },
        answer: { from: 'E1', to: 'E2', words: '# days from the sale to the fine' },
      },
      events: [{ date: '2017-05-05' }, { date: '2018-08-09' }],
      flows: [
        { kind: 'sold', label: 'sold the list', wrong: 'conceded' },
        { from: 'broker', to: undefined, kind: 'deleted', label: 'deleted the list', judged: ['F1'] },
      ],
      quotations: [{ source: { id: 'notice', at: 'para 3' } }, { speaker: { name: 'A bystander' }, about: ['TO-1'] }],
    },
  ],
});
const records = recordsOf(book, where);

describe('what a case says as a whole', () => {
  it('stands in its record, with ids across cases and the days counted', () => {
    expect(records.cases[0]).toMatchObject({
      cast: [{ actor: 'shop', role: 'sold the list' }],
      diagram: { headline: 'A shop sold a list.', callout: { flow: 'toy.F1', words: 'Nobody was told' } },
      timeline: {
        core: { from: '2017-05', to: '2018-08' },
        answer: { from: 'toy.E1', to: 'toy.E2', words: '461 days from the sale to the fine', days: 461 },
      },
      quotations: ['toy.Q1', 'toy.Q2'],
    });
  });

  it('fits its schema, quotations and flows too', () => {
    for (const name of ['cases', 'flows', 'quotations'] as const)
      for (const record of records[name]) expect(shapes[name].safeParse(record).error?.issues ?? []).toEqual([]);
  });
});

describe('a flow', () => {
  it('has its kind, its verb and its sentence; what was deleted goes to nobody', () => {
    const [sold, deleted] = records.flows;
    expect(sold).toMatchObject({ kind: 'sold', verb: 'sold … to', sentence: 'Shop sold the list to Broker' });
    expect(deleted).toMatchObject({ kind: 'deleted', sentence: 'Broker deleted the list', judged: ['toy.F1'] });
    expect(deleted?.['to']).toBeUndefined();
  });
});

describe('a quotation', () => {
  it('names who said it, an actor or not, and the place in its source', () => {
    expect(records.quotations).toMatchObject([
      { id: 'toy.Q1', anchor: 'Q1', speaker: 'ico', name: 'ICO', source: 'notice', at: 'para 3' },
      { id: 'toy.Q2', name: 'A bystander', source: 'notice', about: ['TO-1'] },
    ]);
    expect(records.quotations[1]).not.toHaveProperty('speaker');
  });
});

describe('the descriptions', () => {
  it('say what a field is and which words it may hold', () => {
    const { resources } = dataPackage(book, records, where) as {
      readonly resources: readonly {
        readonly name: string;
        readonly schema: {
          readonly fields: readonly Record<string, unknown>[];
          readonly foreignKeys: readonly Record<string, unknown>[];
        };
      }[];
    };
    const kind = resources.find(({ name }) => name === 'flows')?.schema.fields.find(({ name }) => name === 'kind');
    expect(kind).toMatchObject({
      description: expect.stringContaining('What happened to the data') as string,
      constraints: { enum: expect.arrayContaining(['gave', 'taken', 'deleted']) as string[] },
    });
    // The names of actors beside their ids are words and no keys.
    expect(resources.find(({ name }) => name === 'flows')?.schema.foreignKeys).toEqual(
      [
        ['from', 'actors'],
        ['to', 'actors'],
        ['case', 'cases'],
      ].map(([fields, resource]) => ({ fields, reference: { resource, fields: 'id' } })),
    );
    const schema = JSON.stringify(dataSchema('quotations', where));
    expect(schema).toContain('exact words');
    expect(schema).toContain('"the id of an actor"');
  });
});
