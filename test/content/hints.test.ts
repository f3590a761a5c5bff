import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { spoil, withCasebook } from './casebook.ts';

const index = 'cases/toy/index.mdx';

/** The hints for a sound casebook whose text and glossary were changed, as `line:column  clause`. */
const hints = (text: string): string[] =>
  withCasebook((folder) => {
    spoil(
      folder,
      'glossary/fairness.mdx',
      'term: Fairness',
      'term: Fairness\nalso_known_as: [fair dealing, fair, the shop, FDL]',
    );
    spoil(folder, index, 'The shop sold a list.<', `${text}<`);
    spoil(folder, index, ' on <Term id="fairness">fairness</Term>', '');
    spoil(folder, index, 'It broke <Provision id="act/s-1">the rule</Provision>', 'It broke it');
    const { faults, hints } = readContent(folder);
    expect(faults).toEqual([]);
    return hints().map(
      ({ line, column, clause }) => `${String(line)}:${String(column)}  ${clause.split(' is named')[0] ?? ''}`,
    );
  });

describe('a hint', () => {
  it('is given for a term that a case names and never links, once, and is no fault', () => {
    expect(hints('The shop lacked fair dealing, and fair dealing matters.')).toEqual(['33:17  “fair dealing”']);
    expect(hints('The FDL applies.')).toEqual(['33:5  “FDL”']);
  });

  it('is given for a provision as a text writes it', () => {
    expect(hints('The shop broke section 1 there.')).toEqual(['33:16  “section 1”']);
    expect(hints('The shop broke section 12 and section 1(2) there.')).toEqual([]);
  });

  it('is not given for a common word, a link, or a quotation', () => {
    expect(hints('A fair price, says the shop.')).toEqual([]);
    expect(hints('“Fair dealing” was a slogan.')).toEqual([]);
    expect(hints('<Term id="fairness">fair dealing</Term> failed, and fair dealing matters.')).toEqual([]);
  });
});

describe('a hint that nothing is drawn as wrong', () => {
  const flows = 'cases/toy/flows.yaml';
  const finding = 'cases/toy/findings/sold.mdx';
  const given = (change: (folder: string) => void): string[] =>
    withCasebook((folder) => {
      change(folder);
      const { faults, hints } = readContent(folder);
      expect(faults).toEqual([]);
      return hints()
        .filter(({ rule }) => rule === 'nothing-wrong')
        .map(({ file, line, clause }) => `${file.slice(folder.length + 1)}:${String(line)}  ${clause.slice(0, 8)}`);
    });
  const right = (folder: string): void => {
    spoil(folder, flows, 'wrong: found\n    problem: nobody was told\n    ', '');
  };

  it('is given at the finding that names a flow, where no flow of the case is wrong', () => {
    expect(given(right)).toEqual([`${finding}:9  names F1`]);
  });

  it('is not given where a flow is wrong, or no finding that accuses names one', () => {
    expect(given(() => undefined)).toEqual([]);
    expect(
      given((folder) => {
        right(folder);
        spoil(folder, finding, 'flows: [F1]\n', '');
      }),
    ).toEqual([]);
    expect(
      given((folder) => {
        right(folder);
        spoil(folder, finding, 'standing: found', 'standing: settled');
      }),
    ).toEqual([]);
  });
});
