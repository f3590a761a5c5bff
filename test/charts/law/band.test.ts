import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markHeight } from '../../../src/charts/standing/mark.ts';
import { overlaps } from '../../../src/charts/geometry/box.ts';
import { findingWidth, layoutBand, type StackInput } from '../../../src/charts/law/band.ts';
import { drawLawBand } from '../../../src/charts/law/draw.ts';
import { standings } from '../../../src/schema/standing.ts';
import { wordsOf } from '../../../src/schema/vocabulary.ts';

const forms = [
  { label: 'First principle', from: '2000-03-01', to: '2018-05-25' },
  { label: 'GDPR, art 5(1)(a)', from: '2018-05-25', to: '2020-12-31' },
  { label: 'UK GDPR, art 5(1)(a)', from: '2020-12-31' },
];
const day = fc
  .date({ min: new Date('2000-03-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const stack: fc.Arbitrary<StackInput> = fc
  .record({
    when: day,
    label: fc.stringMatching(/^[A-Z][a-z]{2,11}( [A-Z][a-z]{2,11})?$/),
    findings: fc.array(fc.record({ id: fc.uuid(), standing: fc.constantFrom(...wordsOf(standings)) }), {
      minLength: 1,
      maxLength: 9,
    }),
  })
  .map(({ when, ...rest }) => ({ ...rest, earliest: when, latest: when, precision: 'day' }));

const high = markHeight;

describe('the band of a rule', () => {
  it('keeps names and marks apart and inside, and no line of a name runs through another name, for any decisions', () => {
    fc.assert(
      fc.property(fc.array(stack, { maxLength: 24 }), (stacks) => {
        const layout = layoutBand(forms, stacks, '2026-11-01', 1180);
        const names = layout.labels.map((label) => ({
          x: label.left,
          y: label.y - 12,
          width: label.width,
          height: 16,
        }));
        for (const [i, name] of names.entries()) {
          expect(name.x).toBeGreaterThanOrEqual(0);
          expect(name.x + name.width).toBeLessThanOrEqual(1180.01);
          expect(name.y).toBeGreaterThanOrEqual(0);
          for (const other of names.slice(i + 1)) expect(overlaps(name, other)).toBe(false);
          for (const other of layout.labels) {
            const line = { x: other.x - 0.5, y: other.y, width: 1, height: other.leaderTo - other.y };
            if (other !== layout.labels[i]) expect(overlaps(name, line)).toBe(false);
          }
        }
        const marks = layout.findings.map(({ x, y }) => ({
          x: x - findingWidth / 2,
          y: y - high / 2,
          width: findingWidth,
          height: high,
        }));
        for (const [i, mark] of marks.entries()) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(1180);
          for (const other of marks.slice(i + 1)) expect(overlaps(mark, other)).toBe(false);
          for (const name of names) expect(name.y + name.height).toBeLessThanOrEqual(mark.y + high / 2);
        }
        expect(layout.labels).toHaveLength(stacks.length);
      }),
    );
  });

  it('draws no two standings alike, so that what nobody found never looks found', () => {
    const drawn = wordsOf(standings).map((standing) => {
      const stacks = [
        {
          earliest: '2018-08-09',
          latest: '2018-08-09',
          precision: 'day',
          label: 'X',
          findings: [{ id: 'X-1', standing }],
        },
      ] as const;
      return drawLawBand(layoutBand(forms, stacks, '2026-11-01', 1180), (day) => day).replaceAll(standing, '');
    });
    expect(new Set(drawn).size).toBe(8);
  });

  it('keeps the days on which the rule changed apart, however close they are', () => {
    const { changes } = layoutBand(
      [
        { label: 'A', from: '2000-03-01', to: '2018-05-25' },
        { label: 'B', from: '2018-05-25', to: '2020-12-31' },
        { label: 'C', from: '2020-12-31' },
      ],
      [{ earliest: '2026-08-09', latest: '2026-08-09', precision: 'day', label: 'X', findings: [] }],
      '2026-11-01',
      1180,
    );
    expect(changes.map(({ day }) => day)).toEqual(['2000-03-01', '2018-05-25', '2020-12-31']);
    for (const [i, one] of changes.entries())
      for (const other of changes.slice(i + 1))
        if (one.row === other.row) expect(other.x - one.x).toBeGreaterThanOrEqual(110);
        else expect(one.row).toBeGreaterThan(other.row);
  });

  it('draws the forms one after another, from the first day to the right edge', () => {
    const { bands } = layoutBand(
      forms,
      [{ earliest: '2018-08-09', latest: '2018-08-09', precision: 'day', label: 'X', findings: [] }],
      '2026-11-01',
      1180,
    );
    expect(bands[0]?.x1).toBe(0);
    expect(bands[0]?.x2).toBe(bands[1]?.x1);
    expect(bands[1]?.x2).toBe(bands[2]?.x1);
    expect(bands[2]?.x2).toBe(1180);
  });

  it('shows all days that a decision can have been made on, and nothing under a day that is known', () => {
    const month = {
      earliest: '2023-03-01',
      latest: '2023-03-31',
      precision: 'month',
      label: 'X',
      findings: [],
    } as const;
    const known = { ...month, earliest: '2019-03-01', latest: '2019-03-01', precision: 'day' } as const;
    const { soft } = layoutBand(forms, [month, known], '2026-11-01', 1180);
    expect(soft).toHaveLength(1);
    expect((soft[0]?.x2 ?? 0) - (soft[0]?.x1 ?? 0)).toBeGreaterThanOrEqual(14);
  });

  it('closes up the years before the first decision and after the last when there are more than four', () => {
    const on = (day: string) => [{ earliest: day, latest: day, precision: 'day', label: 'X', findings: [] } as const];
    expect(layoutBand(forms, on('2012-01-01'), '2026-11-01', 1180).breaks).toEqual([35, 1145]);
    expect(layoutBand(forms, on('2004-01-01'), '2008-01-01', 1180).breaks).toHaveLength(1);
    expect(layoutBand(forms.slice(2), on('2023-01-01'), '2026-11-01', 1180).breaks).toEqual([]);
  });
});
