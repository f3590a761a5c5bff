import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/model/casebook.ts';
import { book } from '../book.ts';

const provision = (id: string) => byId(book.provisions, id);
const term = (id: string) => byId(book.terms, id);

describe('the law, as it stood in its time', () => {
  it('tells the EU regulation without what the Act of 2025 made of the United Kingdom’s', () => {
    const told = book.provisions
      .filter(({ id }) => id.startsWith('gdpr/'))
      .filter(({ label, requires }) => /2025 Act|8A|12A|\(ea\)|Schedule 7|leave the UK/.test(`${label} ${requires}`));
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  it('has the Information Commission since 30 September 2026', () => {
    expect(provision('duaa-2025/s-118').in_force_from).toBe('2026-09-30');
    expect(term('information-commissioner').also_known_as).toContain('Information Commission');
    expect(byId(book.actors, 'ico').description).toContain('30 September 2026');
    expect(byId(book.actors, 'john-edwards').description).toContain('resigned on 19 June 2026');
  });

  it('has the maxima of the EU regulation, with the place in a notice that prints them', () => {
    const { maximum, sources } = provision('gdpr/art-83');
    expect(maximum).toContain('€20 million or 4 %');
    expect(maximum).toContain('€10 million or 2 %');
    expect(sources).toContainEqual({ id: 'ico-2020-10-30', at: 'paras 2.15-2.16' });
  });

  it('dates what PECR says of direct marketing, and what may be fined, as the Act came into force', () => {
    expect(provision('duaa-2025/s-110').in_force_from).toBe('2025-08-20');
    expect(provision('duaa-2025/s-97').in_force_from).toBe('2025-08-19');
    expect(provision('dpa-2018/s-155').requires).toContain('interview');
    expect(provision('duaa-2025/s-115').requires).toContain('£17.5 million');
  });
});
