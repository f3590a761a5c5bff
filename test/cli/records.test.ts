import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as command } from '../../src/cli/records.ts';
import { readContent } from '../../src/content/read.ts';
import { recordMarks } from '../../src/model/kept/records.ts';
import { readCasebook } from '../../src/model/load.ts';
import { faultsOf, put, spoil, withCasebook } from '../content/casebook.ts';

const run = (folder: string, ...[name = '', ...words]: readonly string[]) => {
  const { done, lines } = command(folder, name, words);
  const said = lines.join('\n').replaceAll(folder, '');
  return { status: done ? 0 : 1, out: done ? said : '', err: done ? '' : said };
};

const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** The files of a folder, to see that none was left or lost. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Rules that an unfinished record breaks, and no other. */
const unfinished = new Set([
  'to-fill',
  'empty-body',
  'empty-text',
  'too-few',
  'bad-value',
  'unknown-word',
  'orphan-actor',
  'orphan-term',
  'orphan-provision',
]);

describe('new:case', () => {
  it('writes a skeleton of which the checker says, once a file, what is to be filled in', () => {
    withCasebook((folder) => {
      const { status, out } = run(folder, 'new:case', 'corner-shop', 'CS');
      expect(status).toBe(0);
      expect(out).toContain('corner-shop');
      const { faults } = readContent(folder);
      for (const { file, rule } of faults) expect(`${rule} ${file}`).toMatch(/^(?:to-fill|empty-body) .*corner-shop/);
      expect(faults.filter(({ rule }) => rule === 'to-fill')).toHaveLength(5);
      expect(faults.find(({ file }) => file.endsWith('sources.yaml'))?.clause).toMatch(
        /^still to be filled in, with their lines: id \(\d+\), title \(\d+\), publisher \(\d+\), date \(\d+\), url \(\d+\), kind \(\d+\), seen \(\d+\); a key that docs\/fields\.md does not print in bold may be taken out instead$/,
      );
    });
  });

  it('says in a comment what each field is, and what may stand there', () => {
    withCasebook((folder) => {
      run(folder, 'new:case', 'corner-shop', 'CS');
      const text = textOf(folder, 'cases/corner-shop/timeline.yaml');
      expect(text).toContain('  - id: E1\n');
      expect(text).toMatch(/\n {4}# What it was\. One of: conduct, .*\n(?: {4}# .*\n)* {4}kind: ""\n/);
      expect(text).toMatch(/\n {4}# 3 carries the story, .*\n {4}# weight: 1\n/);
    });
  });

  it('gives the narrative its usual headings, which are no narrative, and the first source the place that is left for it', () => {
    withCasebook((folder) => {
      run(folder, 'new:case', 'corner-shop', 'CS');
      expect(textOf(folder, 'cases/corner-shop/index.mdx')).toMatch(/---\n\n## What happened\n\n## /);
      const empty = readContent(folder).faults.filter(({ rule }) => rule === 'empty-body');
      expect(empty.map(({ file }) => file)).toContainEqual(expect.stringContaining('corner-shop/index.mdx'));
      for (const id of ['the-notice', 'the-news']) run(folder, 'new:source', 'corner-shop', id);
      const ids = [...textOf(folder, 'cases/corner-shop/sources.yaml').matchAll(/^ +- id: (.*)$/gm)];
      expect(ids.map(([, id]) => id)).toEqual(['the-notice', 'the-news']);
      expect(textOf(folder, 'cases/corner-shop/sources.yaml')).toMatch(/the-news"?\n[^]*\n# shared: /);
    });
  });

  it('refuses at once a name, a folder or a prefix that is or was taken, and what is none', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/old-shop/\n/f/OS-1/\n');
      const before = filesOf(folder);
      for (const [slug = '', prefix = '', why = ''] of [
        ['toy', 'TO', 'is there already'],
        ['corner-shop', 'TY', 'another case has the prefix “TY” already'],
        ['old-shop', 'CS', 'was the address of another case once'],
        ['corner-shop', 'OS', '“OS” was the prefix of another case once'],
        ['Not A Name', 'x', 'the name of the case, must be lower-case letters'],
      ]) {
        const { status, err } = run(folder, 'new:case', slug, prefix);
        expect(status).toBe(1);
        expect(err).toContain(why);
      }
      expect(filesOf(folder)).toEqual(before);
    });
  });
});

describe('new:…', () => {
  it.each([
    ['finding', ['toy', 'kept-too-long'], 'cases/toy/findings/kept-too-long.mdx', 'ref: TY-2'],
    ['event', ['toy'], 'cases/toy/timeline.yaml', '  - id: E2\n'],
    ['flow', ['toy'], 'cases/toy/flows.yaml', '  - id: F2\n'],
    ['quotation', ['toy'], 'cases/toy/quotations.yaml', '  - id: Q2\n'],
    ['source', ['toy', 'the-times'], 'cases/toy/sources.yaml', '  - id: the-times\n'],
    ['actor', ['post-office'], 'actors/post-office.yaml', 'id: post-office\n'],
    ['term', ['broker'], 'glossary/broker.mdx', 'id: broker\n'],
    ['topic', ['brokers'], 'topics/brokers.mdx', 'id: brokers\n'],
    ['page', ['method'], 'pages/method.mdx', 'id: method\n'],
    ['provision', ['act/s-9'], 'law/act.yaml', '  - id: act/s-9\n'],
    ['provision', ['other-act/s-2'], 'law/other-act.yaml', '  - id: other-act/s-2\n'],
  ])('%s %j is there and can be read; only what is empty is still a fault', (kind, words, path, piece) => {
    withCasebook((folder) => {
      const before = existsSync(join(folder, path)) ? textOf(folder, path).trimEnd() : '';
      const { status, err } = run(folder, `new:${kind}`, ...words);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(textOf(folder, path)).toContain(piece);
      for (const line of before.split('\n')) expect(textOf(folder, path)).toContain(line);
      const found = faultsOf(folder);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((fault) => !unfinished.has(fault.split(' ')[0] ?? ''))).toEqual([]);
    });
  });

  it('gives no number that somebody was promised', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/toy/#E2\n/cases/toy/#E3\n/f/TY-2/\n');
      expect(run(folder, 'new:event', 'toy').out).toContain('E4');
      expect(run(folder, 'new:finding', 'toy', 'more').out).toContain('TY-3');
    });
  });

  it('refuses what is there, what is no name, and a case that is not there', () => {
    withCasebook((folder) => {
      const before = filesOf(folder);
      for (const [args, why] of [
        [['finding', 'toy', 'sold'], 'the finding “sold” is there already'],
        [['finding', 'toi', 'x'], 'there is no case “toi”; did you mean "toy"?'],
        [['event'], 'npm run new:event -- <case>, for example: npm run new:event -- bounty-uk'],
        [['event', ''], 'there is no case “”'],
        [['source', 'toy', 'notice'], 'is there already'],
        [['actor', 'shop'], 'the actor “shop” is there already'],
        [['actor', 'The Shop'], 'must be lower-case letters'],
        [['provision', 'act/s-1'], 'is there already'],
        [['provision', 'act'], 'must be the instrument and its unit'],
      ] as const) {
        const [kind, ...words] = args;
        const { status, err } = run(folder, `new:${kind}`, ...words);
        expect(status).toBe(1);
        expect(err).toContain(why);
        expect(err).not.toMatch(/\n\s+at /);
      }
      const nameless = run(folder, 'new:source', 'toy').err;
      expect(nameless).toContain('must be lower-case letters');
      expect(nameless).not.toContain('is there already');
      expect(filesOf(folder)).toEqual(before);
    });
  });

  it('says how it is called, and no more, where it is called without a word', () => {
    withCasebook((folder) => {
      for (const name of ['new:case', 'new:source', 'rename:case', 'withdraw', 'split'])
        expect(run(folder, name).err).toMatch(/^npm run \S+ -- .*, for example: npm run .*$/);
      expect(run(folder, 'new:case', 'corner-shop', 'CS').out).toContain('npm run new:source -- corner-shop <id>');
    });
  });

  it('writes nothing where it cannot write all', () => {
    withCasebook((folder) => {
      const before = filesOf(folder);
      mkdirSync(join(folder, 'actors/post-office.yaml.new~'));
      const { status, err } = run(folder, 'new:actor', 'post-office');
      expect(status).toBe(1);
      expect(err).toMatch(/^Nothing was written/);
      expect(filesOf(folder)).toEqual([...before, 'actors/post-office.yaml.new~'].sort());
    });
  });
});

describe('rename:case', () => {
  it('moves the folder, the id and whatever names it, and says where the old addresses lead', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/toy/\n/cases/toy/#E1\n/cases/toy/findings/sold/\n/f/TY-1/\n');
      spoil(folder, 'register/penalties.csv', 'source_url', 'source_url,case');
      spoil(folder, 'register/penalties.csv', '/notice', '/notice,toy');
      spoil(folder, 'pages/about.mdx', '---\n\n', '---\n\nSee [the case](/cases/toy/#E1).\n\n');
      const marks = recordMarks(readContent(folder).documents);
      put(folder, 'fingerprints.txt', `/cases/toy/#p-abcd x1 x2\n${marks.join('\n')}\n`);
      const said = (): string[] =>
        readCasebook(folder).faults.map(({ clause }) => clause.replace(/toy|game|puzzle/g, 'x'));
      const before = said();
      const { status, err } = run(folder, 'rename:case', 'toy', 'game');
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(existsSync(join(folder, 'cases/toy/index.mdx'))).toBe(false);
      expect(textOf(folder, 'cases/game/index.mdx')).toContain('\nid: game\n');
      expect(textOf(folder, 'register/penalties.csv')).toMatch(/,game\n/);
      expect(textOf(folder, 'pages/about.mdx')).toContain('(/cases/game/#E1)');
      expect(textOf(folder, 'fingerprints.txt')).toContain('/cases/game/#p-abcd x1 x2');
      expect(textOf(folder, 'permalinks.txt')).toContain('/cases/toy/\n');
      expect(textOf(folder, 'redirects.yaml')).toMatch(/^- from: \/cases\/toy\/\n {2}to: \/cases\/game\/\n/m);
      expect(said()).toEqual(before);

      expect(existsSync(join(folder, 'cases/toy'))).toBe(false);
      expect(run(folder, 'rename:case', 'game', 'toy').err).toContain('“toy” was the name of a case once');
      put(folder, 'permalinks.txt', `${textOf(folder, 'permalinks.txt')}/cases/game/\n`);
      expect(run(folder, 'rename:case', 'game', 'puzzle').status).toBe(0);
      expect(textOf(folder, 'redirects.yaml').match(/to: \/cases\/puzzle\//g)).toHaveLength(2);
      expect(said()).toEqual(before);
    });
  });
});

describe('withdraw', () => {
  it('takes a finding back, keeps how it last read, and names the places that name it still', () => {
    withCasebook((folder) => {
      run(folder, 'new:finding', 'toy', 'more');
      put(folder, 'permalinks.txt', '/cases/toy/findings/sold/\n/f/TY-1/\n');
      const { status, out } = run(folder, 'withdraw', 'TY-1', 'The tribunal quashed the notice.');
      expect(status).toBe(0);
      expect(existsSync(join(folder, 'cases/toy/findings/sold.mdx'))).toBe(false);
      expect(textOf(folder, 'redirects.yaml')).toMatch(
        /from: \/cases\/toy\/findings\/sold\/\n {2}reason: The tribunal quashed the notice\.\n {2}date: .*\n {2}finding:\n {4}ref: TY-1\n {4}claim: The shop sold the list\.\n {4}standing: found\n {4}version: 1\n/,
      );
      const places = out.split('\n').filter((line) => /:\d+:\d+$/.test(line));
      expect(places).toContainEqual(expect.stringMatching(/^\/cases\/toy\/index\.mdx:\d+:\d+$/));
      const named = faultsOf(folder).filter((fault) => fault.includes('TY-1'));
      expect(named.map((fault) => /cases\S*/.exec(fault)?.[0]).sort()).toEqual(
        places.map((place) => place.slice(1)).sort(),
      );
    });
  });

  it('says it of the address that was published, where the case has another name since', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/toy/\n/cases/toy/findings/sold/\n/f/TY-1/\n');
      run(folder, 'rename:case', 'toy', 'game');
      run(folder, 'rename:case', 'game', 'puzzle');
      expect(run(folder, 'withdraw', 'TY-1', 'The tribunal quashed the notice.').status).toBe(0);
      expect(textOf(folder, 'redirects.yaml')).toMatch(
        /from: \/cases\/toy\/findings\/sold\/\n {2}reason: The tribunal quashed the notice\.\n {2}date: .*\n {2}finding:\n {4}ref: TY-1\n/,
      );
      const promised = readCasebook(folder).faults.filter(({ rule }) => /permalink|redirect/.test(rule));
      expect(promised).toEqual([]);
    });
  });

  it('refuses what is not there, and to be silent about why', () => {
    withCasebook((folder) => {
      const before = filesOf(folder);
      expect(run(folder, 'withdraw', 'TY-7', 'Because.').err).toContain(
        'there is no finding “TY-7”; did you mean "TY-1"?',
      );
      expect(run(folder, 'withdraw', 'TY-1').err).toContain('say why');
      expect(run(folder, 'withdraw', 'TY-1', 'Because.', 'TY-9').err).toContain('there is no finding “TY-9”');
      expect(filesOf(folder)).toEqual(before);
    });
  });
});

describe('split', () => {
  it('makes a second finding of the first, and both check', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/toy/findings/sold/\n/f/TY-1/\n');
      const { status, err } = run(folder, 'split', 'TY-1', 'not-told');
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(faultsOf(folder)).toEqual([
        expect.stringMatching(
          /^claim-twice {2}cases\/toy\/findings\/sold\.mdx:\d+:8 {2}TY-1 claims word for word what TY-2 claims; /,
        ),
      ]);
      spoil(folder, 'cases/toy/findings/not-told.mdx', 'claim: The shop sold the list.', 'claim: Nobody was told.');
      expect(faultsOf(folder)).toEqual([]);
      expect(textOf(folder, 'cases/toy/findings/not-told.mdx')).toMatch(/^---\nref: TY-2\n/);
      expect(textOf(folder, 'cases/toy/findings/sold.mdx')).toMatch(
        /was:\n {6}claim: The shop sold the list\.\n {2}- date: .*\n {4}note: "?Split in two: the other part is TY-2\."?\n/,
      );
      expect(run(folder, 'split', 'TY-1', 'not-told').err).toContain('is there already');
    });
  });
});
