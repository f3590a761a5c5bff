import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/content/csv.ts';
import { archive } from '../../../src/exports/data/archive.ts';
import { datasetThing, dcat } from '../../../src/exports/data/dataset.ts';
import { dataPackage } from '../../../src/exports/data/package.ts';
import { dataSchema, fieldsOf } from '../../../src/exports/data/schemas.ts';
import { dataNames, shapes } from '../../../src/exports/data/shapes.ts';
import { table } from '../../../src/exports/data/table.ts';
import { jsonFiles } from '../../../src/exports/json.ts';

import { book } from '../book.ts';
const where = { site: 'https://casebook.example', base: '/' };
/** As they are written and read again: fields that are not there are not there. */
const files = JSON.parse(JSON.stringify(jsonFiles(book, where))) as Record<string, Record<string, unknown>[]>;

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addFormat('uri', (text: string) => URL.canParse(text));

describe('the files under /data/v1/', () => {
  it.each(dataNames)('%s is what its published schema says', (name) => {
    const validate = ajv.compile(dataSchema(name, where));
    validate(files[name]);
    expect(validate.errors?.slice(0, 3)).toBeUndefined();
    const [first = {}] = files[name] ?? [];
    expect(validate([{ ...first, id: 7 }])).toBe(false);
    expect(validate([{ ...first, a_field_of_tomorrow: 1 }])).toBe(true);
  });

  it.each(dataNames)('%s has no field that its schema does not name', (name) => {
    const strict = shapes[name];
    for (const record of files[name] ?? [])
      expect(strict.safeParse(record).error?.issues.slice(0, 2), String(record['id'])).toBeUndefined();
  });

  it('are all described', () => {
    expect(Object.keys(files)).toEqual(dataNames);
  });
});

describe('the tables', () => {
  it.each(dataNames)('%s reads back with a row a record and the columns of its schema', (name) => {
    const { raw, faults } = readCsv(table(name, files[name] ?? []).replaceAll('\r\n', '\n'));
    expect(faults).toEqual([]);
    expect(raw.map((row) => row['id'])).toEqual((files[name] ?? []).map(({ id }) => id));
    for (const { name: field, always } of fieldsOf(name))
      if (always && typeof files[name]?.[0]?.[field] === 'string') expect(raw[0]).toHaveProperty(field);
  });
});

describe('the archive', () => {
  const bytes = archive(book, where);
  const inside = unzipSync(bytes);

  it('holds every file as the site has it, and is the same each time', () => {
    for (const name of dataNames) {
      expect(JSON.parse(strFromU8(inside[`casebook/${name}.json`] ?? new Uint8Array()))).toEqual(files[name]);
      expect(strFromU8(inside[`casebook/${name}.csv`] ?? new Uint8Array())).toBe(table(name, files[name] ?? []));
      expect(inside).toHaveProperty([`casebook/schemas/${name}.json`]);
    }
    expect(Buffer.from(archive(book, where)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('the descriptions of the data', () => {
  it('as a data package name each table with its fields, its size and its digest', () => {
    const { resources } = dataPackage(book, where) as {
      resources: {
        name: string;
        path: string;
        bytes: number;
        hash: string;
        schema: { fields: { name: string; type: string }[] };
      }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(dataNames.map((name) => `${name}.csv`));
    for (const { name, bytes, hash, schema } of resources) {
      const text = table(name as (typeof dataNames)[number], files[name] ?? []);
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
