import { expect, it } from 'vitest';
import { isFigure } from '../../../src/model/figures/figure.ts';
import { figuresOfRow } from '../../../src/model/figures/of-row.ts';
import { book } from '../book.ts';

const row = (id: string) => book.register.find((each) => each.id === id);

it('says what True Visions came to on appeal', () => {
  expect(row('true-visions-2019')).toMatchObject({
    amount_gbp: 120_000,
    amount_now_gbp: 20_000,
    changed_by: 'first-tier-tribunal',
    changed_on: '2021-01-08',
    status: 'varied',
  });
});

it.each(['tiktok-2023', 'interserve-2022', 'true-visions-2019'])(
  'gives no sum a head for %s, whose count is a ceiling',
  (id) => {
    const of = row(id);
    const figures = of && figuresOfRow(book, of);
    expect(figures).toBeDefined();
    expect(figures && isFigure(figures.head)).toBe(false);
  },
);
