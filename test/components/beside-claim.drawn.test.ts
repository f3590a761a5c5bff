import { describe, expect, it } from 'vitest';
import { citationsOfProvision } from '../../src/exports/cite/citations.ts';
import { workOfFinding } from '../../src/exports/cite/of-page.ts';
import { siteFeed } from '../../src/exports/feeds/entries.ts';
import { first, madeUpFinding } from '../made-up/casebook.ts';
import { draw } from './draw.ts';

const site = { site: 'https://casebook.example', base: '/' };
const words = 'earlier ruling set aside';

describe('a claim that took the place of an earlier ruling', () => {
  const { book, file, finding } = madeUpFinding(
    {
      claim: 'Nothing was sold.',
      standing: 'set-aside',
      finder: { by: ['tribunal'], event: 'E2', said: 'the tribunal' },
      held: { claim: 'The list was sold.', what: 'the ICO’s view', by: ['ico'], event: 'E1' },
      provisions: ['act/s-1'],
      flows: ['F1'],
    },
    {
      events: [{ date: '2017-05' }, { date: '2018-05' }],
      flows: [{ from: 'shop', to: 'broker', volume: { count: null, unit: 'people' } }],
    },
  );
  const provision = first(book.provisions);

  it.each([
    ['finding/FindingRows', { book, findings: book.findings }],
    ['study/Pointers', { book, question: { findings: [finding.ref], provisions: [] } }],
    ['flow/FlowList', { book, file, flows: file.flows, anchored: true }],
    ['law/ProvisionView', { book, provision, citations: citationsOfProvision(book, provision.id) }],
  ] as const)('stands in %s beside what was set aside, and is not said to be so itself', async (component, props) => {
    const { text } = await draw(component, props);
    expect(text).toContain('Nothing was sold.');
    expect(text).toContain(words);
    expect(text.replaceAll(words, '')).not.toContain('set aside');
  });

  it('is followed in a feed with the same words, and cited as what stands', () => {
    expect(workOfFinding(book, finding, site)).toHaveProperty(
      'standing',
      `stands; an ${words.replace('set', 'was set')}`,
    );
    expect(siteFeed(book, site).entries.flatMap(({ tags }) => tags)).toContain(words);
  });
});
