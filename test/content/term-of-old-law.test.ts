import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { put, spoil, withCasebook } from './casebook.ts';

const newAct =
  'id: new-act\ntitle: New Act\nshort: NA\nprovisions:\n  - { id: new-act/s-1, label: "NA, s 1", short: New, requires: Be fair anew., TWIN sources: [act-text] }\n';

/** The hints for the sound casebook whose Act has ended, with its one case and its one term under the law that is given. */
const hints = ({ caseLaw = 'act/s-1', termLaw = 'act/s-1', ended = true, twin = '' }): readonly string[] =>
  withCasebook((folder) => {
    put(folder, 'law/new-act.yaml', newAct.replace('TWIN', twin));
    if (ended)
      spoil(folder, 'law/act.yaml', 'short: TA', 'short: TA\nin_force_from: 2000-03-01\nin_force_to: 2018-05-25');
    spoil(folder, 'cases/toy/index.mdx', 'under: [act/s-1]', `under: [${caseLaw}]`);
    spoil(folder, 'cases/toy/findings/sold.mdx', 'provisions: [act/s-1]', `provisions: [${caseLaw}]`);
    spoil(folder, 'glossary/fairness.mdx', 'law: [act/s-1]', `law: [${termLaw}]`);
    return readContent(folder)
      .hints()
      .filter(({ rule }) => rule === 'term-of-old-law')
      .map(({ file, line, clause }) => `${file.slice(folder.length + 1)}:${String(line)}  ${clause.slice(0, 50)}`);
  });

it('a term of law that has ended is hinted at in a case under another law', () => {
  expect(hints({ caseLaw: 'new-act/s-1' })).toEqual([
    'cases/toy/index.mdx:33  <Term id="fairness"> explains the law of act alone',
  ]);
});

it.each([
  ['the case is under that law', {}],
  ['the law is in force', { caseLaw: 'new-act/s-1', ended: false }],
  ['the term says what holds now too', { caseLaw: 'new-act/s-1', termLaw: 'act/s-1, new-act/s-1' }],
  ['the later law took over its text', { caseLaw: 'new-act/s-1', twin: 'twin: act/s-1,' }],
])('nothing is said where %s', (_, some) => {
  expect(hints(some)).toEqual([]);
});
