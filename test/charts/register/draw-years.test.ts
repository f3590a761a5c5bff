import { describe, expect, it } from 'vitest';
import { drawYears, yearsFrame } from '../../../src/charts/register/draw-years.ts';

const bars = (html: string) =>
  [...html.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((found) =>
    found.slice(1).map(Number),
  );

describe('the years of the register', () => {
  const { html } = drawYears([
    { year: '2014', count: 5 },
    { year: '2011', count: 10 },
  ]);

  it('have bars to one scale, on one line, within the drawing', () => {
    const [later, first] = bars(html);
    expect(first?.[3]).toBe(2 * (later?.[3] ?? 0));
    for (const [x = 0, y = 0, width = 0, height = 0] of bars(html)) {
      expect(x + width).toBeLessThanOrEqual(yearsFrame.width);
      expect(y + height).toBe(84);
    }
  });

  it('leave room for a year without a penalty, and name the first and the last', () => {
    const [later, first] = bars(html);
    expect(first?.[0]).toBe(0);
    expect((later?.[0] ?? 0) - (first?.[0] ?? 0)).toBeGreaterThan(3 * (first?.[2] ?? 0));
    expect([...html.matchAll(/>(\d{4})</g)].map(([, year]) => year)).toEqual(['2011', '2014']);
  });
});
