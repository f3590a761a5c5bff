import { expect, it } from 'vitest';
import { layoutFlow } from '../../../src/charts/flow/layout.ts';
import { flowData } from '../../../src/components/flow/flow.data.ts';
import { wideFaults } from '../../charts/flow/wide/contract.ts';
import { book } from '../book.ts';

it.each(book.cases.map((file) => [file.id, file] as const))(
  'draws %s with all its words, none on a line and none far from its number',
  (_, file) => {
    const { nodes, edges, houses, callout } = flowData(book, file);
    const layout = layoutFlow(nodes, edges, 'wide', houses, callout);
    expect(wideFaults(layout)).toEqual([]);
    expect(layout.edges.filter(({ label }) => label.length === 0)).toEqual([]);
    expect(layout.width).toBe(1248);
    // With its title and its foot the drawing then stands in one window.
    expect(layout.height).toBeLessThanOrEqual(600);
    expect(layout.callout?.flow).toBe(callout?.flow);
  },
);
