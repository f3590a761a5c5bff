import { describe, expect, it } from 'vitest';
import { layoutFlow } from '../../../src/charts/flow/layout.ts';

describe('the width of a flow', () => {
  const node = (id: string) => ({ id, name: id, role: '' });
  const edge = (id: string, number: number, count: number | null) => ({
    id,
    number,
    from: 'a',
    to: 'b',
    label: '',
    sub: '',
    count,
    wrong: null,
    kind: 'gave' as const,
  });

  it('grows with the number', () => {
    const { edges } = layoutFlow([node('a'), node('b')], [edge('F1', 1, 100), edge('F2', 2, 400)], 'wide');
    expect((edges[1]?.thickness ?? 0) / (edges[0]?.thickness ?? 1)).toBeCloseTo(4);
  });

  it('is always the same, and hollow, where the number is not known', () => {
    const { edges } = layoutFlow([node('a'), node('b')], [edge('F1', 1, null), edge('F2', 2, 9_000_000)], 'wide');
    expect(edges[0]).toMatchObject({ drawn: 'hollow', thickness: 7 });
  });

  it('is never nothing', () => {
    const { edges } = layoutFlow([node('a'), node('b')], [edge('F1', 1, 1), edge('F2', 2, 9_000_000)], 'wide');
    expect(edges[0]?.thickness).toBe(2);
  });
});

describe('a house', () => {
  it('is one frame round its actors, which stand in one rank', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, role: '' }));
    const edge = (number: number, from: string, to: string) => ({
      ...{ id: `F${String(number)}`, number, from, to, label: '', sub: '' },
      ...{ count: null, wrong: null, kind: 'gave' as const },
    });
    const edges = [edge(1, 'a', 'b'), edge(2, 'c', 'd')];
    const { houses, nodes: placed } = layoutFlow(nodes, edges, 'wide', [{ label: 'One group', members: ['b', 'c'] }]);
    expect(houses.map(({ members }) => [...members].sort())).toEqual([['b', 'c']]);
    const at = new Map(placed.map(({ id, bars }) => [id, bars[0]?.x]));
    expect(at.get('b')).toBe(at.get('c'));
  });

  it('is not drawn round one actor alone', () => {
    const nodes = ['a', 'b'].map((id) => ({ id, name: id, role: '' }));
    expect(layoutFlow(nodes, [], 'wide', [{ label: 'Group', members: ['a', 'x'] }]).houses).toEqual([]);
  });
});

it('draws a flow back to where data came from as a line with an arrow', () => {
  const nodes = ['a', 'b'].map((id) => ({ id, name: id, role: '' }));
  const base = { label: '', sub: '', count: 5, wrong: null, kind: 'gave' as const };
  const { edges } = layoutFlow(
    nodes,
    [
      { ...base, id: 'F1', number: 1, from: 'a', to: 'b' },
      { ...base, id: 'F2', number: 2, from: 'b', to: 'a' },
    ],
    'wide',
  );
  expect(edges.map((edge) => edge.drawn)).toEqual(['ribbon', 'line']);
  expect(edges[1]?.arrow).toHaveLength(3);
});
