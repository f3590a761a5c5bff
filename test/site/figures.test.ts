import { describe, expect, it } from 'vitest';
import { allPages, data, htmlOf } from './site.ts';

type Loose = Record<string, unknown>;
const list = (value: unknown): Loose[] => (Array.isArray(value) ? (value as Loose[]) : []);
const byId = (name: string): Map<unknown, Loose> => new Map(data(name).map((record) => [record['id'], record]));
const cases = byId('cases');
const rows = byId('register');
const provisions = byId('provisions');
const limits = (id: string): Loose[] => list(provisions.get(id)?.['limits']);

const standing = (record: Loose): Loose[] =>
  list(record['outcomes']).filter((each) => each['fate'] === 'stands' && each['amount_gbp'] !== undefined);

/** The sum, the count and the law of what a figure is of, from the published records alone. */
function of(id: string, path: string): { sum: number; count: number; law: string } {
  const row = path === '/register/' ? rows.get(id) : undefined;
  if (row)
    return {
      sum: Number(row['amount_gbp']),
      count: Number(row['people_affected']),
      law: String(row['law']),
    };
  const record = cases.get(id) ?? {};
  const sums = standing(record);
  // A sum that was put in place of another is judged by the law of the other.
  const replaced = list(record['outcomes']).filter((each) => each['fate'] === 'replaced');
  const under = [...sums.slice(0, 1), ...replaced].flatMap((each) => each['under'] as string[]);
  return {
    sum: sums.reduce((total, each) => total + Number(each['amount_gbp']), 0),
    count: Number((record['affected'] as Loose)['count']),
    law: under.some((each) => each.startsWith('pecr'))
      ? 'PECR'
      : under.includes('dpa-1998/s-55a')
        ? 'DPA 1998'
        : 'UK GDPR',
  };
}

/** The highest maximum then and now, from the published provisions alone. */
function ceiling(kind: string, law: string): number {
  if (kind === 'share-then' && law === 'DPA 1998') return Number(limits('dpa-1998/s-55a')[0]?.['gbp']);
  if (kind === 'share-then' && law === 'PECR') return Number(limits('pecr-2003/reg-31')[0]?.['gbp']);
  return Math.max(...limits('dpa-2018/s-157').map((limit) => Number(limit['gbp'])));
}

describe('each derived figure of the site', () => {
  const found = allPages().flatMap((path) =>
    [...htmlOf(path).matchAll(/data-figure="([^"]+)" data-of="([^"]+)" data-value="([^"]+)"/g)].map(
      ([, kind = '', id = '', value = '']) => ({ path, kind, id, value: Number(value) }),
    ),
  );

  it('comes out the same from the published records', () => {
    for (const { path, kind, id, value } of found) {
      const { sum, count, law } = of(id, path);
      // A sum a head is of the sum that holds, and of what the case counts where the row has one.
      const row = path === '/register/' ? rows.get(id) : undefined;
      const holds = Number(row?.['amount_now_gbp'] ?? sum);
      const file = byId('cases').get(String(row?.['case']));
      const whole = file && standing(file).reduce((total, each) => total + Number(each['amount_gbp']), 0) === holds;
      const heads = file && whole ? Number((file['affected'] as Loose)['count']) : count;
      // The decision's own maximum, by turnover, where it worked one out.
      const own = standing(file ?? cases.get(id) ?? {})[0]?.['maximum_gbp'];
      const again = kind === 'per-head' ? holds / heads : sum / Number(own ?? ceiling(kind, law));
      expect(value, `${kind} of ${id} on ${path}`).toBeCloseTo(again, 12);
    }
  });

  it('is marked wherever one stands', () => {
    expect(found.filter(({ path }) => path === '/register/').length).toBeGreaterThan(230);
    expect(new Set(found.filter(({ path }) => path.startsWith('/cases/')).map(({ id }) => id)).size).toBeGreaterThan(
      10,
    );
    for (const path of allPages().filter((each) => /^\/cases\/[^/]+\/$/.test(each)))
      for (const [tag] of htmlOf(path).matchAll(/<(?:small|details)[^>]*>(?:(?!<\/(?:small|details)>).)*÷/gs))
        expect(tag, path).toContain('data-figure=');
  });
});

describe('the answers to standing questions', () => {
  const answers = [...htmlOf('/questions/').matchAll(/data-answer="([^"]+)" data-of="([^"]+)" data-value="([^"]+)"/g)];

  it('are those of the published records', () => {
    expect(answers.length).toBeGreaterThan(60);
    for (const [, question, id, value] of answers) {
      if (question === 'largest') expect(rows.get(id)?.['amount_gbp']).toBe(Number(value));
      if (question === 'undone') expect(rows.get(id)?.['status']).toBe(value);
      if (question === 'recurring') expect(byId('actors').get(id)?.['cases']).toHaveLength(Number(value));
    }
  });
});
