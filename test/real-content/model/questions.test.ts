import { describe, expect, it } from 'vitest';
import { howLong } from '../../../src/model/questions/how-long.ts';
import { largestByLaw } from '../../../src/model/questions/largest.ts';
import { passedOn } from '../../../src/model/questions/passed-on.ts';
import { recurringActors } from '../../../src/model/questions/recurring.ts';
import { undone } from '../../../src/model/questions/undone.ts';

import { book } from '../book.ts';

describe('the standing questions', () => {
  it('have the largest of each law: no row left out is larger', () => {
    for (const { law, rows } of largestByLaw(book)) {
      const least = Math.min(...rows.map((row) => row.amount_gbp));
      const shown = new Set(rows.map(({ id }) => id));
      for (const row of book.register.filter((each) => each.law === law && !shown.has(each.id)))
        expect(row.amount_gbp ?? 0).toBeLessThanOrEqual(least);
    }
    expect(largestByLaw(book)[0]?.rows[0]?.id).toBe('british-airways-2020');
  });

  it('have every row that did not stand, once', () => {
    const { overturned, varied, open } = undone(book);
    const ids = [...overturned, ...varied, ...open].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(book.register.filter(({ status }) => status !== 'final' && status !== 'settled').length);
    for (const row of [...overturned, ...varied]) expect(row.note, row.id).not.toBe('');
  });

  it('count time from the first conduct to the decision, with the doubt between', () => {
    const times = howLong(book);
    expect(times.length).toBeGreaterThan(15);
    for (const { file, from, to, most, least } of times) {
      expect(least, file.id).toBeLessThanOrEqual(most);
      expect(new Date(Date.parse(from.when.earliest) + most * 86_400_000).toISOString().slice(0, 10)).toBe(to);
    }
    expect(times.map(({ most }) => most)).toEqual(times.map(({ most }) => most).sort((a, b) => b - a));
  });

  it('have who recurs, without those who decide', () => {
    const actors = recurringActors(book);
    expect(actors.every(({ cases }) => cases.length > 1)).toBe(true);
    expect(actors.map(({ actor }) => actor.id)).not.toContain('ico');
    for (const { actor, cases } of actors)
      expect(book.cases.filter(({ roles }) => roles.some((role) => role.actor === actor.id))).toHaveLength(
        cases.length,
      );
  });

  it('count each flow once a kind of data, and only flows that carry some', () => {
    for (const { kind, flows, cases } of passedOn(book)) {
      expect(new Set(flows.map((flow) => `${flow.case} ${flow.id}`)).size, kind).toBe(flows.length);
      expect(new Set(flows.map((flow) => flow.case)).size).toBe(cases.length);
      for (const flow of flows) expect(['transfer', 'answer']).toContain(flow.kind);
    }
  });
});
