import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/content/csv.ts';
import { byteOrderMark } from '../../../src/exports/csv.ts';
import { columnsOf } from '../../../src/exports/data/columns-of-shape.ts';
import { dataFiles } from '../../../src/exports/data/files.ts';
import { fieldsOf } from '../../../src/exports/data/schemas.ts';
import { dataNames } from '../../../src/exports/data/shapes.ts';
import { madeUp } from '../../made-up/casebook.ts';

const book = madeUp({
  actors: [
    { id: 'shop', name: 'The Shop, Ltd' },
    { id: 'broker', name: 'A "Broker"' },
  ],
  cases: [
    {
      id: 'later',
      events: [{ date: '2019', alleged: true }, { date: '2020-01-02' }],
      flows: [{ volume: { count: 12, unit: 'records', at_most: true }, what: ['names', 'ages'] }],
    },
    {
      id: 'earlier',
      events: [{ date: '2011-03', actors: ['shop', 'broker'] }],
      flows: [{ from: 'broker', to: 'shop' }],
      quotations: [{}],
    },
  ],
  instruments: [{ id: 'dpa-1998', provisions: [{ id: 'dpa-1998/s-1' }] }],
  terms: [{ id: 'list' }],
  register: [{ amount_gbp: '100000' }, { amount_gbp: undefined }],
});
const files = dataFiles(book, { site: 'https://example.org', base: '/' });

async function read(at: string): Promise<{ readonly head: string; readonly rows: readonly Record<string, string>[] }> {
  const written = String(await files.find((file) => file.at === at)?.write());
  // Excel takes a file without the mark for another writing; a program takes the mark for a letter.
  expect(written.startsWith(byteOrderMark), at).toBe(!at.startsWith('/data/'));
  const text = written.replace(byteOrderMark, '');
  const { raw, faults } = readCsv(text.replaceAll('\r\n', '\n'));
  expect(faults).toEqual([]);
  return { head: text.slice(0, text.indexOf('\r\n')), rows: raw };
}

describe('a table', () => {
  it('has the same columns wherever it stands: that of a case is a part of the whole', async () => {
    for (const name of ['events', 'flows']) {
      const whole = await read(`/data/v1/${name}.csv`);
      for (const id of ['later', 'earlier']) {
        const part = await read(`/cases/${id}/${name}.csv`);
        expect(part.head).toBe(whole.head);
        expect(part.rows).toEqual(whole.rows.filter((row) => row['case'] === id));
        expect(part.rows.length).toBeGreaterThan(0);
      }
    }
    expect(await read('/flows/flows.csv')).toEqual(await read('/data/v1/flows.csv'));
    expect(await read('/register/penalties.csv')).toEqual(await read('/data/v1/register.csv'));
  });

  it('of all events is in order of time', async () => {
    const { head, rows } = await read('/timeline/events.csv');
    expect(head).toBe((await read('/data/v1/events.csv')).head);
    expect(rows.map(({ id }) => id)).toEqual(['earlier.E1', 'later.E1', 'later.E2']);
    expect(rows.map(({ precision }) => precision)).toEqual(['month', 'year', 'day']);
  });

  it('has the fields of its schema, each once, with the parts of a record and the names of actors beside them', async () => {
    for (const name of dataNames) {
      const columns = columnsOf(name).map((column) => column.name);
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns).toEqual(expect.arrayContaining(fieldsOf(name).map((field) => field.name)));
      expect((await read(`/data/v1/${name}.csv`)).head).toBe(columns.join(','));
    }
    const [flow] = (await read('/cases/later/flows.csv')).rows;
    expect(flow).toMatchObject({
      from: 'shop',
      from_name: 'The Shop, Ltd',
      to_name: 'A "Broker"',
      what: 'names; ages',
      volume_count: '12',
      volume_unit: 'records',
      volume_at_most: 'true',
      volume_about: 'false',
      url: 'https://example.org/cases/later/#F1',
    });
    expect(JSON.parse(flow?.['volume'] ?? '')).toMatchObject({ count: 12, unit: 'records' });
    const [event] = (await read('/cases/earlier/events.csv')).rows;
    expect(event).toMatchObject({
      actors: 'shop; broker',
      actors_names: 'The Shop, Ltd; A "Broker"',
      alleged: 'false',
    });
  });

  it('leaves empty what is not known', async () => {
    const [flow] = (await read('/cases/earlier/flows.csv')).rows;
    expect(flow).not.toHaveProperty('volume_count');
    const [first, second] = (await read('/data/v1/register.csv')).rows;
    expect(first).toMatchObject({
      source_title: 'Notice',
      source_url: 'https://example.org/row-1',
      amount_gbp: '100000',
    });
    expect(second).not.toHaveProperty('share_of_maximum_then');
  });

  it('tells a number from a text, for a program that reads it', () => {
    const type = (table: 'flows' | 'register' | 'events', column: string) =>
      columnsOf(table).find(({ name }) => name === column)?.type;
    expect(type('flows', 'volume_count')).toBe('number');
    expect(type('events', 'alleged')).toBe('boolean');
    expect(type('events', 'weight')).toBe('integer');
    expect(type('register', 'share_of_maximum_then')).toBe('number');
    expect(type('flows', 'what')).toBe('string');
  });
});
