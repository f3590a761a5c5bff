import { describe, expect, it } from 'vitest';
import { data, htmlOf } from './site.ts';

const names = [
  'cases',
  'findings',
  'events',
  'flows',
  'quotations',
  'actors',
  'sources',
  'provisions',
  'terms',
  'register',
];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const of = (name: string, id: string): Record<string, unknown>[] =>
  data(name).filter((record) => record['case'] === id);

describe('/data/v1/', () => {
  it('has every file that its index names, with the count it gives', () => {
    const { files } = data('index') as unknown as { files: { id: string; count: number }[] };
    expect(files.map((file) => file.id)).toEqual(names);
    for (const { id, count } of files) expect(data(id)).toHaveLength(count);
  });

  it('gives every record an id of its own and an address that is there', () => {
    for (const name of names) {
      const records = data(name);
      expect(new Set(records.map((record) => record['id'])).size, name).toBe(records.length);
      for (const record of records) {
        const url = new URL(String(record['url']));
        const html = htmlOf(url.pathname);
        if (url.hash !== '') expect(html, String(record['url'])).toContain(`id="${url.hash.slice(1)}"`);
      }
    }
  });

  it('holds every case of the circle, the law and the register', () => {
    const least = { cases: 24, findings: 185, events: 350, flows: 105, provisions: 130, terms: 90, register: 250 };
    for (const [name, count] of Object.entries(least)) expect(data(name).length, name).toBeGreaterThanOrEqual(count);
  });

  it('holds both central cases at their full depth, each claim with a source', () => {
    expect(of('findings', 'emmas-diary').length).toBeGreaterThanOrEqual(12);
    expect(of('events', 'emmas-diary').length).toBeGreaterThanOrEqual(28);
    expect(of('flows', 'emmas-diary').length).toBeGreaterThanOrEqual(6);
    expect(of('findings', 'cambridge-analytica').length).toBeGreaterThanOrEqual(15);
    expect(of('events', 'cambridge-analytica').length).toBeGreaterThanOrEqual(40);
    expect(of('flows', 'cambridge-analytica').length).toBeGreaterThanOrEqual(9);
    const sources = new Set(data('sources').map((source) => source['id']));
    for (const name of ['findings', 'events', 'flows']) {
      for (const record of data(name)) {
        expect(list(record['sources']).length, String(record['id'])).toBeGreaterThan(0);
        for (const id of list(record['sources'])) expect(sources.has(id)).toBe(true);
      }
    }
  });

  it('uses the same ids as the pages', () => {
    const html = htmlOf('/cases/emmas-diary/');
    for (const name of ['events', 'flows', 'findings'] as const) {
      for (const record of of(name, 'emmas-diary')) {
        expect(html).toContain(`data-${name.slice(0, -1)}="${String(record['id'])}"`);
      }
    }
  });
});
