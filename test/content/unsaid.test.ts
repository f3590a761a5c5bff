import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { readCasebook } from '../../src/model/load.ts';
import { recordMarks } from '../../src/model/kept/records.ts';
import { put, spoil, withCasebook } from './casebook.ts';

const index = 'cases/toy/index.mdx';
const flows = 'cases/toy/flows.yaml';
const timeline = 'cases/toy/timeline.yaml';
const sources = 'cases/toy/sources.yaml';
const quotations = 'cases/toy/quotations.yaml';
const sold = 'cases/toy/findings/sold.mdx';

/** The faults of the sound casebook as it was marked, once a test has changed something in it. */
const after = (act: (folder: string) => void): string[] =>
  withCasebook((folder) => {
    put(folder, 'fingerprints.txt', `${recordMarks(readContent(folder).documents).join('\n')}\n`);
    act(folder);
    return readCasebook(folder).faults.map(
      ({ rule, file, line, clause }) =>
        `${rule} ${file.slice(folder.length + 1)}:${String(line)} ${clause.replace(/; .*$/, '')}`,
    );
  });

/** A published field that changes: file, what is written instead, the line and the key that the fault names. */
const changes: readonly (readonly [string, string, string, number, string])[] = [
  [index, 'title: Toy', 'title: Game', 4, 'title'],
  [index, 'standfirst: A shop', 'standfirst: Some shop', 5, 'standfirst'],
  [index, 'of its customers', 'of its clients', 6, 'summary'],
  [index, 'theme: a toy', 'theme: a game', 8, 'theme'],
  [index, 'standing_note: no', 'standing_note: not one', 12, 'standing_note'],
  [index, 'sector: retail', 'sector: toys', 13, 'sector'],
  [index, 'under: [act/s-1]', 'note: In full.\n    under: [act/s-1]', 15, 'outcomes'],
  [index, 'note: Ten people.', 'note: Ten persons.', 23, 'affected'],
  [index, 'what: name }', 'what: names }', 27, 'data'],
  [index, 'sectors: [', 'not_known: [Whether it was paid for.]\nsectors: [', 30, 'not_known'],
  [index, 'sectors: [', 'cast: [{ actor: shop, role: the seller, sources: [notice] }]\nsectors: [', 30, 'cast'],
  [index, 'The shop sold a list.<', 'This shop sold a list.<', 33, 'text'],
  [flows, 'purpose: money', 'purpose: gain', 5, 'flows'],
  [flows, 'role: bought the list', 'role: paid for the list', 3, 'roles'],
  [flows, 'roles:', 'headline: A list is sold.\nroles:', 1, 'headline'],
  [timeline, 'title: The list is sold', 'title: A list is sold', 2, 'events'],
  [timeline, 'events:', 'headline: A list is sold\nevents:', 1, 'headline'],
  [quotations, 'role: the regulator', 'role: regulator', 2, 'quotations'],
  [sources, 'why: the notice', 'why: our notice', 5, 'discrepancies'],
  [sources, 'title: Report', 'title: A report', 3, 'sources'],
  [sold, 'why: Lists', 'why: Such lists', 11, 'why'],
  [sold, 'finder: { by: [ico]', 'finder: { by: [ico, shop]', 5, 'finder'],
  [sold, 'It did.', 'It did so.', 20, 'text'],
  ['actors/shop.yaml', 'A toy shop', 'A game shop', 4, 'description'],
  ['register/penalties.csv', ',PECR,', ',DPA 1998,', 2, 'shop-2018'],
  ['glossary/fairness.mdx', 'Being fair.', 'To be fair.', 8, 'text'],
  ['law/act.yaml', 'Be fair.', 'Do be fair.', 5, 'provisions'],
  ['sources/law.yaml', 'publisher: Parliament', 'publisher: The Crown', 2, 'sources'],
  ['topics/lists.mdx', 'title: ', 'title: All ', 3, 'title'],
  ['pages/about.mdx', 'description: ', 'description: All ', 4, 'description'],
];

const revised = (folder: string): void => {
  spoil(folder, index, 'First published. }', 'First published. }\n  - { date: 2026-02-02, note: Said anew. }');
};

describe('a published field that changes', () => {
  it('has nothing to answer for while it reads as it was marked, in whatever order and form it is written', () => {
    expect(after(() => undefined)).toEqual([]);
    expect(
      after((folder) => {
        spoil(folder, flows, '    from: shop\n    to: broker\n', '    to: "broker"\n    from: shop\n');
        spoil(folder, index, 'sectors: [retail-and-consumer-services]\n', '');
        spoil(folder, index, 'prefix: TY\n', 'prefix: TY\nsectors: [retail-and-consumer-services] # in words below\n');
      }),
    ).toEqual([]);
  });

  it.each(changes)('%s: “%s” to “%s” is a fault of its line where no revision says so', (path, from, to, line, key) => {
    const [fault, ...rest] = after((folder) => {
      spoil(folder, path, from, to);
    });
    expect(rest).toEqual([]);
    expect(fault).toMatch(
      new RegExp(
        `^altered-record ${path}:${String(line)} (?:"${key}" (?:reads otherwise here|is new)|the row “${key}” is new or reads otherwise), and no revision says so$`,
      ),
    );
  });

  it.each(changes)('%s: “%s” to “%s” may stand once a revision says so', (path, from, to) => {
    expect(
      after((folder) => {
        spoil(folder, path, from, to);
        if (path.startsWith('cases/')) revised(folder);
        else put(folder, 'changes.yaml', '- { date: 2026-02-02, note: Said anew. }\n');
      }),
    ).toEqual([]);
  });

  it('may be told in the note of the newest day, and not in an older one', () => {
    const told = (folder: string): void => {
      spoil(folder, index, 'theme: a toy', 'theme: a game');
      spoil(folder, index, 'First published.', 'First published; the theme is said anew.');
    };
    expect(after(told)).toEqual([]);
    const later = after((folder) => {
      told(folder);
      put(folder, 'changes.yaml', '- { date: 2026-02-02, note: Said anew. }\n');
    });
    expect(later).toEqual([`altered-record ${index}:8 "theme" reads otherwise here, and no revision says so`]);
  });

  it('is one that is gone, in another order, or in a file that the case had not', () => {
    const faults = after((folder) => {
      spoil(folder, index, 'theme: a toy case\n', 'theme: a toy case\nalso_known_as: [Game]\n');
    });
    expect(faults).toEqual([`altered-record ${index}:9 "also_known_as" is new, and no revision says so`]);
    const swapped = after((folder) => {
      spoil(folder, sold, '  - notice\n  - { id: paper, at: p 2 }', '  - { id: paper, at: p 2 }\n  - notice');
    });
    expect(swapped).toEqual([
      `altered-record ${sold}:13 "sources" is shorter or in another order, and no revision says so`,
    ]);
    const gone = after((folder) => {
      spoil(folder, sold, 'against: [shop]\n', '');
    });
    expect(gone).toEqual([`altered-record ${sold}:2 "against" is gone, and no revision says so`]);
    const another = withCasebook((folder) => {
      const lines = recordMarks(readContent(folder).documents).filter((line) => !line.startsWith('quotations/'));
      put(folder, 'fingerprints.txt', `${lines.join('\n')}\n`);
      return readCasebook(folder).faults.map(({ clause }) => clause.replace(/;.*$/, ''));
    });
    expect(another).toEqual(['the file is new, and no revision says so']);
  });

  it('is none where one of two branches that were merged had marked it so', () => {
    const faults = after((folder) => {
      const marks = readFileSync(join(folder, 'fingerprints.txt'), 'utf8');
      spoil(folder, flows, 'purpose: money', 'purpose: gain');
      const [line = ''] = recordMarks(readContent(folder).documents).filter((each) => each.startsWith('flows/'));
      put(folder, 'fingerprints.txt', `${line}\n${marks}`);
    });
    expect(faults).toEqual([]);
  });

  it('asks for nothing of a case that was never marked, and of what only says when somebody last looked', () => {
    expect(
      after((folder) => {
        put(folder, 'fingerprints.txt', '/cases/toy/#p-aaaa aaa\n');
        spoil(folder, index, 'theme: a toy', 'theme: a game');
      }),
    ).toEqual([]);
    expect(
      after((folder) => {
        spoil(folder, index, 'theme: a toy case\n', 'theme: a toy case\nchecked: 2026-01-01\n');
        spoil(folder, sources, 'seen: whole }', 'seen: whole, alive: 2026-01-01, private: By post. }');
      }),
    ).toEqual([]);
  });
});
