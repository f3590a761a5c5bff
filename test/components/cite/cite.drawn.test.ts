import { expect, it } from 'vitest';
import { citationsOfCase } from '../../../src/exports/cite/citations.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import { draw } from '../draw.ts';

const site = { site: 'https://casebook.example', base: '/' };
const drawn = async (sources: Parameters<typeof madeUpCase>[0]) => {
  const { book, file } = madeUpCase(sources);
  return { file, drawing: await draw('cite/Cite', { citations: citationsOfCase(book, file, site) }) };
};

it('a case offers all its sources at once, in every format in which it is cited itself', async () => {
  const { file, drawing } = await drawn({ sources: [{ id: 'notice' }, { id: 'paper', kind: 'press' }] });
  expect(drawing.text).toContain(`All ${String(file.sources.length)} sources of this case:`);
  for (const format of ['bib', 'biblatex.bib', 'ris', 'csl.json'])
    expect(drawing.html).toContain(`href="/cases/${file.id}/sources.${format}"`);
});
