import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/search/index-file.ts';
import { group } from '../../../src/search/groups.ts';
import { narrow, order } from '../../../src/search/narrow.ts';
import { plainView, readView, sorts, writeView } from '../../../src/search/view.ts';
import { files, finder, index } from './whole-index.ts';

const known = { entries: index.entries, facets: files.core.facets, cases: files.core.cases };
const of = (text: string) => finder.find(text).hits;

describe('the address of a view', () => {
  it('says nothing of what is not chosen', () => {
    expect(writeView(plainView)).toBe('');
    expect(writeView({ ...plainView, text: ' emas diary ' })).toBe('?q=emas+diary');
  });

  it('restores the view exactly', () => {
    const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
    const views = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
      asTyped: fc.boolean(),
      kind: fc.constantFrom('' as const, ...kinds),
      case: fc.oneof(fc.constant(''), word),
      facets: fc.record({ law: word, year: word, data: word }, { requiredKeys: [] }),
      sort: fc.constantFrom(...sorts),
      upTo: fc.constantFrom(30, 60, 90),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readView(writeView(readView(`?${text}`)))).toEqual(readView(`?${text}`));
      }),
    );
    expect(readView('?kind=nonsense&law=<b>&sort=up&rows=1e9')).toEqual(plainView);
  });
});

describe('narrowing', () => {
  it('counts what each choice would leave, whatever is chosen', () => {
    const hits = of('facebook');
    for (const chosen of [{}, { law: 'dpa-1998' }, { law: 'dpa-1998', standing: 'found' }]) {
      const { choices } = narrow(known, hits, { ...plainView, facets: chosen });
      expect(choices.length).toBeGreaterThan(3);
      for (const { facet, slug, count } of choices)
        expect(narrow(known, hits, { ...plainView, facets: { ...chosen, [facet]: slug } }).hits.length).toBe(count);
    }
  });

  it('counts kinds beside each other', () => {
    const hits = of('experian');
    const { kinds: counts } = narrow(known, hits, { ...plainView, kind: 'finding' });
    for (const [kind, count] of Object.entries(counts))
      expect(narrow(known, hits, { ...plainView, kind: kinds.find((each) => each === kind) ?? '' }).hits.length).toBe(
        count,
      );
  });

  it('leaves nothing for a value that is not there', () => {
    expect(narrow(known, of('facebook'), { ...plainView, facets: { law: 'magna-carta' } }).hits).toEqual([]);
    expect(narrow(known, of('facebook'), { ...plainView, case: 'no-such-case' }).hits).toEqual([]);
  });
});

describe('order and groups', () => {
  it('puts the newest, the oldest or the largest first', () => {
    const dates = (sort: 'new' | 'old') =>
      order(index.entries, of('equifax'), sort).flatMap(({ entry }) => index.entries[entry]?.date ?? []);
    expect(dates('new')).toEqual([...dates('new')].sort().reverse());
    expect(dates('old')).toEqual([...dates('old')].sort());
    const sums = order(index.entries, of('fine'), 'sum').map(({ entry }) => index.entries[entry]?.sum ?? -1);
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
  });

  it('has one group a kind, the best kind first, and says what is not shown', () => {
    const hits = of('talktalk');
    const groups = group(index.entries, hits, plainView);
    expect(groups[0]?.kind).toBe('case');
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(hits.length);
  });

  it('puts all of a case under the case', () => {
    const groups = group(index.entries, of('notice of intent'), { ...plainView, sort: 'case' });
    for (const { case: shared, rows } of groups)
      for (const { entry } of rows) expect(index.entries[entry]?.case).toBe(shared);
  });
});
