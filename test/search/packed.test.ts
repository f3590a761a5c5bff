import { describe, expect, it } from 'vitest';
import type { CoreFile } from '../../src/search/index-file.ts';
import { packed, unpacked } from '../../src/search/packed.ts';

const core: CoreFile = {
  facets: [{ facet: 'year', label: '2018', slug: '2018' }],
  cases: [
    { title: 'One', slug: 'one', facets: [0] },
    { title: 'Two', slug: 'two', facets: [] },
  ],
  entries: [
    { kind: 'case', url: '/base/cases/one/', title: 'One', names: ['A', 'B'], case: 0, sum: 0, text: 'It was.' },
    { kind: 'case', url: '/base/cases/two/', title: 'Another', case: 1 },
    {
      kind: 'finding',
      url: '/base/cases/two/findings/x/',
      title: 'X',
      case: 1,
      standing: ['found', 'final'],
      facets: [0],
    },
    { kind: 'finding', url: '/base/f/elsewhere/', title: 'Y', case: 0, date: '2018', until: '2019', more: 'hidden' },
    { kind: 'term', url: '/base/glossary/#z', title: 'Z' },
    { kind: 'actor', url: '/base/actors/emmas-diary/', title: 'Emma’s Diary' },
    { kind: 'topic', url: '/base/topics/x/', title: '’' },
  ],
};

describe('packed names', () => {
  it('come out as they went in', () => {
    expect(unpacked(packed(core))).toEqual(core);
    expect(unpacked(JSON.parse(JSON.stringify(packed(core))) as ReturnType<typeof packed>)).toEqual(core);
  });

  it('say the address of a case once', () => {
    expect(JSON.stringify(packed(core)).split('/base/cases/two/')).toHaveLength(2);
  });
});
