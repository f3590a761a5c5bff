import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/exports/data/columns-of-shape.ts';
import { datasetThing, dcat } from '../../../src/exports/data/dataset.ts';
import { dataPackage } from '../../../src/exports/data/package.ts';
import { dataSchema } from '../../../src/exports/data/schemas.ts';
import { type DataName, dataNames, shapes } from '../../../src/exports/data/shapes.ts';
import { table } from '../../../src/exports/data/table.ts';
import { type Records, recordsOf } from '../../../src/exports/data/records.ts';
import { totalOf } from '../../../src/model/register.ts';
import { book } from '../book.ts';

const where = { site: 'https://casebook.example', base: '/' };
/** As they are written and read again: fields that are not there are not there. */
const files = JSON.parse(JSON.stringify(recordsOf(book, where))) as Records;

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addFormat('uri', (text: string) => URL.canParse(text));

describe('the files under /data/v1/', () => {
  it.each(dataNames)('%s is what its published schema says', (name) => {
    const validate = ajv.compile(dataSchema(name, where));
    validate(files[name]);
    expect(validate.errors?.slice(0, 3)).toBeUndefined();
    const [first = {}] = files[name];
    expect(validate([{ ...first, id: 7 }])).toBe(false);
    expect(validate([{ ...first, a_field_of_tomorrow: 1 }])).toBe(true);
  });

  it.each(dataNames)('%s has no field that its schema does not name', (name) => {
    const strict = shapes[name];
    for (const record of files[name])
      expect(strict.safeParse(record).error?.issues.slice(0, 2), String(record['id'])).toBeUndefined();
  });

  it.each(dataNames)('%s has a column for nothing that no record fills', (name) => {
    // What an editor may write and, so far, none had to.
    const unused: Partial<Record<DataName, readonly string[]>> = { findings: ['kept'], sources: ['gone', 'alive'] };
    const empty = columnsOf(name).filter(({ valueIn }) =>
      files[name].every((row) => (valueIn(row, String) ?? null) === null),
    );
    expect(empty.map((column) => column.name)).toEqual(unused[name] ?? []);
  });

  it.each(dataNames)('%s names in each column of ids only records that its table has', (name) => {
    for (const { name: column, of, valueIn } of columnsOf(name)) {
      if (of === undefined) continue;
      const ids = new Set(files[of].map(({ id }) => id));
      const values = files[name].map((row) => valueIn(row, String) ?? undefined).filter((value) => value !== undefined);
      expect(values.length, column).toBeGreaterThan(0);
      expect(values.filter((value) => !ids.has(value)).slice(0, 3), column).toEqual([]);
    }
  });

  it('say the share of the maximum of its time for most penalties under an Act with one', () => {
    const standing = files.register.map((row) => Number(row['stands_gbp'] ?? 0)).reduce((all, each) => all + each, 0);
    expect(standing).toBe(totalOf(book, book.register).stands);
    expect(files.register.find((row) => row['id'] === 'dsg-retail-2020')).not.toHaveProperty('stands_gbp');
    expect(files.register.filter((row) => typeof row['share_of_maximum_then'] === 'number').length).toBeGreaterThan(50);
  });

  it('are all described', () => {
    expect(Object.keys(files)).toEqual(dataNames);
  });
});

describe('the descriptions of the data', () => {
  it('as a data package name each table with its fields, its size and its digest', () => {
    const { resources } = dataPackage(book, files, where) as {
      resources: {
        name: DataName;
        path: string;
        bytes: number;
        hash: string;
        schema: { fields: { name: string; type: string }[] };
      }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(dataNames.map((name) => `${name}.csv`));
    for (const { name, bytes, hash, schema } of resources) {
      const text = table(name, files);
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      expect(text.split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
      for (const { type } of schema.fields) expect(['string', 'integer', 'number', 'boolean']).toContain(type);
    }
  });

  it('name every form in which they can be had, with licence and days', () => {
    const thing = datasetThing(book, where);
    for (const key of ['name', 'description', 'license', 'dateModified', 'creator', 'distribution'])
      expect(thing).toHaveProperty(key);
    const catalogue = dcat(book, where) as Record<string, unknown>;
    for (const key of ['dct:title', 'dct:description', 'dct:license', 'dct:publisher', 'dcat:distribution'])
      expect(catalogue).toHaveProperty([key]);
    expect(catalogue['dcat:distribution']).toHaveLength(1 + 2 * dataNames.length);
  });
});
