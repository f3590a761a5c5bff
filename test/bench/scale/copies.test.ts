import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCopies } from '../../../bench/scale/copies.ts';
import { readContent } from '../../../src/content/read.ts';
import { readCasebook } from '../../../src/model/load.ts';
import { put, spoil, withCasebook } from '../../content/casebook.ts';

/** A small casebook with its cases over and over, gone after `use`. */
function withCopies(wanted: number, use: (copies: string, from: string) => void): void {
  withCasebook((from) => {
    const to = mkdtempSync(join(tmpdir(), 'casebook-copies-'));
    try {
      put(from, 'permalinks.txt', '/cases/toy/\n');
      expect(writeCopies(from, to, wanted)).toBe(wanted);
      use(to, from);
    } finally {
      rmSync(to, { recursive: true, force: true });
    }
  });
}

it('writes as many cases as were asked for, and the checker finds no fault in them', () => {
  withCopies(4, (copies) => {
    const { book, faults } = readCasebook(copies);
    expect(faults).toEqual([]);
    expect(book?.cases).toHaveLength(4);
  });
});

it('gives each copy an id, a prefix, references and sources of its own', () => {
  withCopies(3, (copies, from) => {
    const { book } = readCasebook(copies);
    const before = readCasebook(from).book;
    const distinct = (values: readonly string[] = []): number => new Set(values).size;
    const of = before?.cases[0];
    expect(distinct(book?.cases.map(({ id }) => id))).toBe(3);
    expect(distinct(book?.cases.map(({ prefix }) => prefix))).toBe(3);
    expect(distinct(book?.findings.map(({ ref }) => ref))).toBe((of?.findings.length ?? 0) * 3);
    for (const file of book?.cases ?? [])
      for (const { ref } of file.findings) expect(ref.startsWith(`${file.prefix}-`)).toBe(true);
    const [one, other] = book?.cases.map(({ sources }) => sources.map(({ id }) => id)) ?? [];
    expect(one?.filter((id) => other?.includes(id))).toEqual([]);
  });
});

it('gives each copy names of its own, so that what stands around one is none of the others', () => {
  withCasebook((from) => {
    spoil(
      from,
      'cases/toy/index.mdx',
      'sector: retail\n',
      'sector: retail\nalso_known_as: ["Toy shop"]\naround: [{ name: "Toy shop v Shop", why: the other end of it }]\n',
    );
    const copies = join(from, '..', `${basename(from)}-copies`);
    try {
      writeCopies(from, copies, 3);
      const { book, faults } = readCasebook(copies);
      expect(faults).toEqual([]);
      expect(book?.cases.map(({ title }) => title)).toEqual(['Toy', 'C2 Toy', 'C3 Toy']);
    } finally {
      rmSync(copies, { recursive: true, force: true });
    }
  });
});

it('shares what no one case owns, and promises nothing', () => {
  withCopies(3, (copies, from) => {
    const count = (folder: string, kind: string): number =>
      readContent(folder).documents.filter((each) => each.kind === kind).length;
    expect(count(copies, 'instrument')).toBe(count(from, 'instrument'));
    expect(count(copies, 'term')).toBe(count(from, 'term'));
    expect(existsSync(join(copies, 'permalinks.txt'))).toBe(false);
  });
});

it('repeats the rows of the register that belong to a case', () => {
  withCasebook((from) => {
    const copies = join(from, '..', `${basename(from)}-copies`);
    const [head = '', row = ''] = readFileSync(join(from, 'register/penalties.csv'), 'utf8').split('\n');
    put(from, 'register/penalties.csv', `${head},case\n${row},toy\n${row.replace('shop-2018', 'stall-2018')},\n`);
    try {
      writeCopies(from, copies, 3);
      const lines = readFileSync(join(copies, 'register/penalties.csv'), 'utf8').trimEnd().split('\n').slice(1);
      expect(lines.map((line) => [line.split(',')[0], line.split(',').at(-1)])).toEqual([
        ['shop-2018', 'toy'],
        ['stall-2018', ''],
        ['shop-2018-c2', 'toy-c2'],
        ['shop-2018-c3', 'toy-c3'],
      ]);
    } finally {
      rmSync(copies, { recursive: true, force: true });
    }
  });
});
