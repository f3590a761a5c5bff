import { describe, expect, it } from 'vitest';
import { drawFlow } from '../../../src/charts/flow/draw.ts';
import { layoutFlow } from '../../../src/charts/flow/layout.ts';
import type { Frame } from '../../../src/charts/flow/stages.ts';
import { flowData } from '../../../src/components/flow/flow.data.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import { draw } from '../draw.ts';

const { book, file } = madeUpCase({
  flows: [
    { from: 'people', to: 'shop', kind: 'gave', label: 'gave addresses' },
    { from: 'shop', to: 'people', kind: 'told', label: 'told how to complain' },
    { from: 'shop', to: 'people', kind: 'told', label: 'owed a notice' },
  ],
});

describe('a message that was owed and by no source sent', () => {
  it.each(['wide', 'mid', 'tall'] satisfies Frame[])('is drawn unlike one that was sent, %s', (frame) => {
    const { nodes, edges, houses } = flowData(book, file);
    const drawn = drawFlow(layoutFlow(nodes, edges, frame, houses), { wideId: (id) => id });
    const looks = [...drawn.matchAll(/<g class="(edge[^"]*)" data-flow="(F\d)"/g)].map(
      ([, look, id]) => `${id ?? ''} ${look ?? ''}`,
    );
    expect(looks.sort()).toEqual(['F1 edge hollow', 'F2 edge line', 'F3 edge line owed']);
  });

  it('is drawn so in a small picture, too, and counted there apart from what went', async () => {
    const { html } = await draw('sketch/CaseSketch', { book, file, width: 276, height: 52 });
    expect(html).toMatch(/aria-label="[^"]*: 2 flows, 1 message owed"/);
    expect(html.match(/class="line owed"/g)).toHaveLength(1);
  });
});
