import { describe, expect, it } from 'vitest';
import { followData, kindsAcross, sameKind } from '../../../src/model/case/follow-data.ts';
import type { CaseFlow } from '../../../src/model/casebook.ts';
import { flowSchema } from '../../../src/schema/flow.ts';

const flow = (number: number, from: string, to: string, what: string[], kind = 'gave'): CaseFlow => ({
  ...flowSchema.parse({
    id: `F${String(number)}`,
    from,
    to,
    kind,
    label: 'x',
    what,
    volume: { count: null, unit: 'people' },
    purpose: 'x',
    sources: ['s'],
  }),
  case: 'toy',
  number,
  findings: [],
  events: [],
});

it('lists the kinds that more than one flow carries', () => {
  const flows = [flow(1, 'a', 'b', ['Names', 'scores']), flow(2, 'c', 'd', ['name'])];
  expect(kindsAcross(flows)).toEqual([{ key: 'name', said: 'Names' }]);
});

describe('the way of a kind of data', () => {
  it('runs hop by hop, with what joined it and what was left behind', () => {
    const paths = followData([
      flow(1, 'parents', 'club', ['names', 'vouchers']),
      flow(2, 'club', 'broker', ['Name', 'scores']),
      flow(3, 'broker', 'party', ['name']),
    ]);
    expect(paths.map(({ kind }) => kind)).toEqual(['names']);
    expect(paths[0]?.hops.map(({ flow: { id }, added, lost }) => [id, added, lost])).toEqual([
      ['F1', [], []],
      ['F2', ['scores'], ['vouchers']],
      ['F3', [], ['scores']],
    ]);
  });

  it('takes in what meets it later from elsewhere', () => {
    const [path] = followData([
      flow(1, 'users', 'app', ['likes']),
      flow(2, 'friends', 'platform', ['likes']),
      flow(3, 'platform', 'app', ['likes']),
      flow(4, 'app', 'buyer', ['likes']),
      flow(5, 'vendors', 'others', ['likes']),
    ]);
    expect(path?.hops.map(({ flow: { id }, from }) => [id, from?.id])).toEqual([
      ['F1', undefined],
      ['F2', undefined],
      ['F3', 'F2'],
      ['F4', 'F3'],
    ]);
  });

  it('is none where it went one hop only, nor by a request', () => {
    expect(followData([flow(1, 'a', 'b', ['names']), flow(2, 'c', 'd', ['names'])])).toEqual([]);
    expect(followData([flow(1, 'a', 'b', ['names']), flow(2, 'b', 'c', ['names'], 'asked')])).toEqual([]);
  });

  it('knows a kind by its words', () => {
    expect(sameKind('E-mail addresses')).toBe(sameKind('email address'));
    expect(sameKind('the child’s date of birth')).toBe('child date birth');
    expect(sameKind('birthdays')).toBe(sameKind('birth date'));
  });
});
