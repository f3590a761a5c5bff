import { describe, it } from 'vitest';
import { type BandInput, layoutBand, type StackInput } from '../../../src/charts/law/band.ts';
import { drawLawBand } from '../../../src/charts/law/draw.ts';
import { sayDay } from '../../../src/model/say/date.ts';
import { type Standing, standings } from '../../../src/schema/standing.ts';
import { wordsOf } from '../../../src/schema/vocabulary.ts';
import { type Drawn, expectPicture } from './picture.ts';

const forms: readonly BandInput[] = [
  { label: 'section 55A and 2 more', from: '2000-03-01', to: '2010-04-06' },
  { label: 'section 55A as amended', from: '2010-04-06', to: '2018-05-23' },
  { label: 'Article 83', from: '2018-05-23', to: '2018-07-25' },
  { label: 'Article 83 of the Regulation', from: '2018-07-25', to: '2020-12-31' },
  { label: 'Article 83 of our own', from: '2020-12-31' },
];

const decided = (label: string, earliest: string, some: readonly Standing[], latest = earliest): StackInput => ({
  ...{ label, earliest, latest, precision: earliest === latest ? 'day' : 'month' },
  findings: some.map((standing, at) => ({ id: `${label.slice(0, 2)}-${String(at + 1)}`, standing })),
});

const every = wordsOf(standings);
const first: Standing = 'found';
const crowd = [
  decided('Shop', '2014-05-05', every),
  decided('Hospital of a long name', '2014-05-20', [first]),
  decided('A bank', '2018-08-01', [first, first], '2018-08-31'),
  decided('A club', '2018-08-09', [first]),
  decided('Another with a name', '2025-10-01', [first, first, first]),
  decided('The last', '2026-11-02', [first]),
];

const band = (
  some: readonly BandInput[],
  stacks: readonly StackInput[],
  width: number,
  until = '2026-11-29',
): Drawn => {
  const layout = layoutBand(some, stacks, until, width);
  return { width, height: layout.height + 30, classes: 'law-band', inside: drawLawBand(layout, sayDay) };
};

describe('the decisions on a rule', () => {
  it('stand over its forms, each finding with the mark of its standing', async () => {
    await expectPicture(
      'law-band',
      'law',
      band(forms, crowd, 1248),
      band(forms, crowd, 600),
      // Decided late, under forms of old: the years before are closed up; and the years after.
      band(forms, crowd.slice(4), 1248),
      band(forms.slice(0, 2), crowd.slice(0, 2), 1248, '2040-01-01'),
      band(forms.slice(4), [], 600),
    );
  });
});
