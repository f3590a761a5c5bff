import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFaults } from '../../src/content/fault.ts';
import { readContent } from '../../src/content/read.ts';
import { faultsOf, put, spoil, withCasebook } from './casebook.ts';
import { mistakesOfFlows } from './mistakes-of-flows.ts';
import { mistakesOfStanding } from './mistakes-of-standing.ts';
import { mistakesOfTruth } from './mistakes-of-truth.ts';
import { mistakesInFiles } from './mistakes-in-files.ts';
import { mistakesInTexts } from './mistakes-in-texts.ts';
import { mistakesInRecords } from './mistakes-in-records.ts';
import { mistakesInRegister } from './mistakes-in-register.ts';
import { mistakes } from './mistakes.ts';
import { right } from './right.ts';

describe('the checker', () => {
  it('has nothing to say of a sound casebook', () => {
    expect(withCasebook(faultsOf)).toEqual([]);
  });

  it.each(right)('has nothing to say of: $name', ({ path, from, to }) => {
    const found = withCasebook((folder) => {
      spoil(folder, path, from, to);
      return faultsOf(folder);
    });
    expect(found).toEqual([]);
  });

  it.each([
    ...mistakes,
    ...mistakesInFiles,
    ...mistakesInTexts,
    ...mistakesInRecords,
    ...mistakesInRegister,
    ...mistakesOfTruth,
    ...mistakesOfStanding,
    ...mistakesOfFlows,
  ])('says: $name', ({ path, from, to, write, faults }) => {
    const found = withCasebook((folder) => {
      if (write !== undefined) put(folder, path, write);
      else spoil(folder, path, from ?? '', to ?? '');
      return faultsOf(folder);
    });
    expect(found).not.toEqual([]);
    expect(found).toEqual([...faults].sort());
  });

  it('reads what is no file without falling over, and says everything else too', () => {
    const found = withCasebook((folder) => {
      symlinkSync('nowhere', join(folder, 'actors/gone.yaml'));
      symlinkSync('../actors', join(folder, 'actors/more'));
      symlinkSync(join(import.meta.dirname, 'sound/pages/about.mdx'), join(folder, 'pages/outside.mdx'));
      execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'actors/pipe.yaml')]);
      spoil(folder, 'actors/shop.yaml', 'kind: company', 'kind: compani');
      return faultsOf(folder);
    });
    expect(found).toEqual([
      'link  actors/gone.yaml:1:1  is a link to another place; put the file itself here',
      'link  actors/more:1:1  is a link to another place; put the file itself here',
      'link  pages/outside.mdx:1:1  is a link to another place; put the file itself here',
      'no-file  actors/pipe.yaml:1:1  is no file that can be read; remove it',
      'unknown-word  actors/shop.yaml:3:7  "kind" cannot be the text "compani"; did you mean "company"?',
    ]);
  });

  it('has nothing to say of what an editor’s tools leave, and of a comment', () => {
    const found = withCasebook((folder) => {
      for (const path of ['.DS_Store', 'cases/.gitkeep', 'actors/.shop.yaml.swp']) put(folder, path, 'x');
      spoil(folder, 'cases/toy/findings/sold.mdx', 'It did.', 'It did.{/* when? */}\n\n{/* where? */}');
      spoil(folder, 'cases/toy/timeline.yaml', 'kind: disclosure', 'kind: disclosure # to a broker\n    # later: more');
      return faultsOf(folder);
    });
    expect(found).toEqual([]);
  });

  it('has nothing to say of a finding of another case that a text mentions', () => {
    const found = withCasebook((folder) => {
      cpSync(join(folder, 'cases/toy'), join(folder, 'cases/toy-two'), { recursive: true });
      put(folder, 'cases/toy-two/sources.yaml', 'shared: [notice, paper]\n');
      rmSync(join(folder, 'cases/toy-two/quotations.yaml'));
      spoil(
        folder,
        'cases/toy-two/index.mdx',
        'id: toy\nprefix: TY\ntitle: Toy',
        'id: toy-two\nprefix: TZ\ntitle: Toy two',
      );
      spoil(folder, 'cases/toy-two/index.mdx', '"TY-1" />\n\n<Discrepancy id="D1" />', '"TZ-1" />');
      spoil(folder, 'cases/toy-two/findings/sold.mdx', 'TY-1\nclaim: The shop sold', 'TZ-1\nclaim: The shop sold on');
      spoil(
        folder,
        'cases/toy/findings/sold.mdx',
        'It did.',
        'It did, as <Finding ref="TZ-1" /> says.\n\n<Finding ref="TZ-1" />',
      );
      return faultsOf(folder);
    });
    expect(found).toEqual([]);
  });

  it('has nothing to say of what a file would have said that cannot be read', () => {
    const found = withCasebook((folder) => {
      put(folder, 'actors/lender.yaml', 'id: lender\nname: Lender\nkind: company\ndescription: It lends.\n');
      spoil(
        folder,
        'cases/toy/flows.yaml',
        'roles:\n',
        'roles:\n  - { actor: lender, role: lent, sources: [notice] }\n',
      );
      spoil(folder, 'cases/toy/flows.yaml', 'label: sold the list', 'label: "sold" the list');
      return faultsOf(folder);
    });
    expect(found).toEqual([expect.stringMatching(/^bad-yaml {2}cases\/toy\/flows\.yaml:9:19 {2}/)]);
  });

  it('says of a day in the register that is none only that', () => {
    const found = withCasebook((folder) => {
      spoil(folder, 'register/penalties.csv', 'source_url', 'source_url,case');
      spoil(folder, 'register/penalties.csv', '/notice', '/notice,toy');
      spoil(folder, 'register/penalties.csv', '2018-08-09', '9/8/2018');
      return faultsOf(folder);
    });
    expect(found).toEqual([expect.stringMatching(/^bad-value {2}register\/penalties\.csv:2:16 {2}.*is not a date/)]);
  });

  it('lists all faults at once, in the order of files', () => {
    const found = withCasebook((folder) => {
      spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
      spoil(folder, 'cases/toy/timeline.yaml', '2017-05-05', '2017-02-30');
      spoil(folder, 'actors/shop.yaml', 'kind: company', 'kind: shop');
      spoil(folder, 'cases/toy/flows.yaml', 'from: shop', 'from: shp');
      return sayFaults(readContent(folder).faults);
    });
    const places = found.split('\n').map((line) => line.slice(line.lastIndexOf('/') + 1).split('  ')[0]);
    expect(places).toEqual([
      'shop.yaml:3:7',
      'flows.yaml:6:11',
      'flows.yaml:7:9',
      'timeline.yaml:3:11',
      '4 faults in 3 files.',
    ]);
  });

  it('says: more actors than a reader takes in', () => {
    const found = withCasebook((folder) => {
      const flows = Array.from(
        { length: 7 },
        (_, i) => `  - { id: F${String(i + 1)}, from: a${String(i)}, to: b${String(i)} }`,
      );
      put(folder, 'cases/toy/flows.yaml', `roles: []\nflows:\n${flows.join('\n')}\n`);
      return faultsOf(folder);
    });
    expect(found.filter((fault) => fault.startsWith('crowded-diagram'))).toEqual([
      expect.stringContaining('cases/toy/flows.yaml:2:1  14 actors stand in this diagram'),
    ]);
  });

  it('counts a declared group of actors as one', () => {
    const found = withCasebook((folder) => {
      const flows = Array.from(
        { length: 7 },
        (_, i) => `  - { id: F${String(i + 1)}, from: a${String(i)}, to: b${String(i)} }`,
      );
      const groups = 'groups:\n  - { id: some, label: some, actors: [a0, a1, a2] }\n';
      put(folder, 'cases/toy/flows.yaml', `${groups}roles: []\nflows:\n${flows.join('\n')}\n`);
      return faultsOf(folder);
    });
    expect(found.filter((fault) => fault.startsWith('crowded-diagram'))).toEqual([]);
  });
});
