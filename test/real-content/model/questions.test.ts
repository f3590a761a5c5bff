import { describe, expect, it } from 'vitest';
import { howLong } from '../../../src/model/questions/how-long.ts';
import { recordsOf } from '../../../src/exports/data/records.ts';
import { timePoints } from '../../../src/model/compare/time.ts';
import { sayTime } from '../../../src/model/say/length.ts';
import { largestByLaw } from '../../../src/model/questions/largest.ts';
import { maxima } from '../../../src/model/questions/maxima.ts';
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

  it('have each maximum from the law that set it, oldest first, and that of the EU regulation in words alone', () => {
    expect(maxima(book).map(({ provision, from, gbp }) => [provision.id, from, gbp])).toEqual([
      ['dpa-1998/s-55a', '2010-04-06', 500_000],
      ['pecr-2003/reg-31', '2011-05-26', 500_000],
      ['gdpr/art-83', '2018-05-25', undefined],
      ['dpa-2018/s-157', '2020-12-31', 17_500_000],
      ['pecr-2003/reg-31-2026', '2026-02-05', 17_500_000],
    ]);
    for (const { provision } of maxima(book)) expect(provision.maximum).toBeDefined();
  });

  it('have every row that did not stand, once', () => {
    const { quashed, varied, open } = undone(book);
    const ids = [...quashed, ...varied, ...open].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(book.register.filter(({ status }) => status !== 'final' && status !== 'settled').length);
    for (const row of [...quashed, ...varied]) expect(row.note, row.id).not.toBe('');
  });

  it('give one duration a case: that of the study sheet, of a comparison and of the data', () => {
    const { cases } = recordsOf(book, { site: 'https://example.org', base: '/' });
    const times = new Map(howLong(book).map(({ file, time }) => [file.id, time]));
    expect(times.size).toBeGreaterThan(20);
    for (const file of book.cases) {
      const time = times.get(file.id);
      const point = timePoints(file).find(({ id }) => id === 'took');
      expect(point?.entries[0]?.text, file.id).toBe(time && sayTime(time));
      expect(point?.measure?.value, file.id).toBe(time?.most);
      expect(cases.find((record) => record['id'] === file.id)).toMatchObject(
        time ? { took: { least: time.least, most: time.most }, decided: time.to.edtf } : {},
      );
    }
  });

  it('have who recurs, without those who decide', () => {
    const actors = recurringActors(book);
    expect(actors.every(({ cases }) => cases.length > 1)).toBe(true);
    expect(actors.map(({ actor }) => actor.id)).not.toContain('ico');
    for (const { actor, cases } of actors) expect(cases, actor.id).toEqual(book.casesOf.get(actor.id));
    // Who is quoted in a case is in it, with or without a role.
    for (const { speaker, case: id } of book.quotations)
      if (typeof speaker === 'string') expect(book.casesOf.get(speaker)?.map((file) => file.id)).toContain(id);
  });

  it('count each flow once a kind of data, and only flows that carry some', () => {
    for (const { kind, flows, cases } of passedOn(book)) {
      expect(new Set(flows.map((flow) => `${flow.case} ${flow.id}`)).size, kind).toBe(flows.length);
      expect(new Set(flows.map((flow) => flow.case)).size).toBe(cases.length);
      for (const flow of flows) expect(['asked', 'told', 'deleted']).not.toContain(flow.kind);
    }
  });
});
