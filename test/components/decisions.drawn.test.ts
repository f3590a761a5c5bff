import { describe, expect, it } from 'vitest';
import { citationsOfFinding } from '../../src/exports/cite/citations.ts';
import { changesOf } from '../../src/model/kept/changes.ts';
import { first, madeUp, madeUpCase, madeUpFinding } from '../made-up/casebook.ts';
import type { SomeCase } from '../made-up/records.ts';
import { attribute, draw, textOf } from './draw.ts';
import { long, sharp } from './examples.ts';
import { finder } from '../made-up/records.ts';

const site = { site: 'https://casebook.example', base: '/' };
const flow = { from: 'shop', to: 'broker', volume: { count: null, unit: 'people' as const } };

describe('a finding’s own page', () => {
  const page = (some: Parameters<typeof madeUpFinding>[0], rest: Omit<SomeCase, 'findings'> = {}) => {
    const { book, file, finding } = madeUpFinding(some, rest);
    const citations = citationsOfFinding(book, finding, site);
    return draw('finding/FindingView', { book, file, finding, citations, ...site }, { book, file, finding });
  };

  it('names as its finder whoever that is, also against the regulator', async () => {
    const { html } = await page({
      finder: finder({ by: ['shop'], said: 'the shop, against the ICO' }),
      against: ['ico'],
    });
    expect(html).toMatch(/<small>\s*by shop\b/i);
    expect(html).toMatch(/<dt>\s*Against\b.*?<dd>\s*ICO/);
  });

  it('tells a reader mode that its standing and its text are content, and no head to leave out', async () => {
    const { html } = await page({ standing: 'alleged' });
    expect(html).toMatch(/<header class="finding-head content"[^>]*>.*?class="standing-line".*?class="finding-text"/s);
  });

  it('says what is alleged to be about somebody, not against them', async () => {
    const { html } = await page({ standing: 'alleged', against: ['shop'] });
    expect(html).toContain('<dt>About</dt>');
    expect(html).not.toContain('<dt>Against</dt>');
  });

  it('has a head for each part that has something under it, and no other', async () => {
    const heads = async (...args: Parameters<typeof page>) => (await page(...args)).all('h2').map(textOf);
    const always = ['Why it matters', 'Sources', 'Cite', 'Since it was shared', 'Something wrong?'];
    expect(await heads({})).toEqual(always);
    const all = await heads({ events: ['E1'], topics: ['lists'], provisions: ['act/s-1'] });
    expect(all.filter((head) => !always.includes(head))).toEqual(['When', 'Topics', 'Then and now']);
  });

  it('says that nobody knows how much moved', async () => {
    const { text } = await page({ flows: ['F1'] }, { flows: [flow] });
    expect(text).toContain('how much is not known');
  });

  it('warns where press alone carries it, and not where a notice does too', async () => {
    const press = { id: 'paper', kind: 'press' as const };
    const finder = { by: ['ico'], on: '2018-08-09', said: 'the ICO, as reported by a paper' };
    const warning = 'This rests on press and commentary alone';
    expect((await page({ finder, sources: ['paper'] }, { sources: [press] })).text).toContain(warning);
    expect((await page({ finder, sources: ['paper', 'notice'] }, { sources: [press] })).text).not.toContain(warning);
  });

  it('leads to the finding before and the one after, where there are such', async () => {
    const { book, file } = madeUpCase({ findings: [{}, {}, {}] });
    const ends = await Promise.all(
      file.findings.map(async (finding) => {
        const citations = citationsOfFinding(book, finding, site);
        const props = { book, file, finding, citations, ...site };
        const drawing = await draw('finding/FindingView', props, { book, file, finding });
        return drawing.all('a').flatMap((link) => attribute(link, 'rel')?.match(/prev|next/)?.[0] ?? []);
      }),
    );
    expect(ends).toEqual([['next'], ['prev', 'next'], ['prev']]);
  });
});

describe('words that an editor wrote', () => {
  it('are never markup, and a long word stays whole', async () => {
    const { book } = madeUpCase({ title: `${long} ${sharp}`, findings: [{ claim: `${sharp} ${long}.` }] });
    const drawing = await draw('finding/FindingRows', { book, findings: book.findings });
    expect(drawing.all('a').map(textOf)).toEqual([`${sharp} ${long}.`, `${long} ${sharp}`]);
    expect(drawing.all('b').map(textOf)).toEqual([first(book.findings).ref]);
  });
});

describe('a list of sources', () => {
  it('numbers a claim’s sources as the case does, with the place in each', async () => {
    const { file } = madeUpCase({
      sources: [{ id: 'letter' }, { id: 'paper' }],
      findings: [{ sources: [{ id: 'paper', at: 'p 2' }] }],
    });
    const drawing = await draw('source/SourceList', { file, citations: first(file.findings).sources });
    expect(drawing.all('li').map((item) => attribute(item, 'value'))).toEqual(['2']);
    expect(drawing.said('source-seen')).toEqual([expect.stringMatching(/^p 2/)]);
  });

  it('links no document that has no address, and says where a citation names no place', async () => {
    const { file } = madeUpCase({ sources: [{ id: 'notice', url: undefined }] });
    const drawing = await draw('source/SourceList', { file, citations: ['notice'] });
    expect(drawing.all('a')).toEqual([]);
    expect(drawing.text).toContain('no paragraph given');
  });

  it('leads to exact words on a page, and to a PDF as a whole', async () => {
    const { file } = madeUpCase({
      sources: [{ id: 'notice' }, { id: 'paper', url: 'https://example.org/paper.pdf' }],
    });
    const citations = ['notice', 'paper'].map((id) => ({ id, words: 'further harassed' }));
    const drawing = await draw('source/SourceList', { file, citations });
    expect(drawing.all('a').map((link) => attribute(link, 'href'))).toEqual([
      'https://example.org/notice#:~:text=further%20harassed',
      'https://example.org/paper.pdf',
    ]);
  });
});

describe('the register as a table', () => {
  it('has the largest first and what is not known last, and says so', async () => {
    const book = madeUp({
      register: [{ date: '2016' }, { date: '2020-05-06', amount_gbp: undefined }, { date: '2018-08-09' }],
    });
    const drawing = await draw('register/RegisterTable', { book });
    const rows = drawing.all('tr').slice(1);
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(['row-3', 'row-1', 'row-2']);
    expect(rows.map(textOf).map((row) => row.includes('not known'))).toEqual([false, false, true]);
  });

  it('leads to a case file where there is one', async () => {
    const book = madeUp({ cases: [{ id: 'toy' }], register: [{ case: 'toy' }, {}] });
    const drawing = await draw('register/RegisterTable', { book });
    expect(drawing.linked('case file')).toBe('/cases/toy/');
    expect(drawing.all('a').filter((link) => textOf(link).startsWith('case file'))).toHaveLength(1);
  });
});

describe('a list of events', () => {
  it('says what is alleged, and gives machines a date only where one is written plainly', async () => {
    const { file } = madeUpCase({
      events: [{ date: '2017-05', alleged: true }, { date: '2018~' }, { date: '2019-01/2019-02' }],
    });
    const drawing = await draw('timeline/EventList', { file, bands: [] });
    expect(drawing.all('time').map((time) => attribute(time, 'datetime'))).toEqual(['2017-05']);
    expect(drawing.all('time', 'span').filter((each) => attribute(each, 'class') === 'when')).toHaveLength(3);
    expect(drawing.all('small').map(textOf)).toEqual(['conduct, alleged', 'conduct', 'conduct']);
  });

  it('links an event’s findings to their pages and, apart from its case, its flows there', async () => {
    const { file } = madeUpCase({
      flows: [flow],
      events: [{ flows: ['F1'] }],
      findings: [{ slug: 'sold', events: ['E1'] }],
    });
    const inCase = await draw('timeline/EventList', { file, bands: [] });
    const apart = await draw('timeline/EventList', { file, bands: [], apart: true });
    expect(inCase.linked('TO-1')).toBe('/cases/toy/findings/sold/');
    expect(inCase.linked('flow 1')).toBe('#F1');
    expect(apart.linked('Flow 1')).toBe('/cases/toy/#F1');
  });
});

describe('a list of flows', () => {
  it('says what was wrong with a flow, what is only of note, and what nobody knows', async () => {
    const { book, file } = madeUpCase({
      findings: [{ flows: ['F1'] }],
      flows: [
        { ...flow, problem: 'nobody was told', wrong: 'found', date: '2017-05' },
        { ...flow, problem: 'it was large' },
      ],
    });
    const drawing = await draw('flow/FlowList', { book, file, flows: file.flows, anchored: true });
    expect(drawing.text).toMatch(/What was wrong: nobody was told .*Of note: it was large/);
    expect(drawing.said('flow-when')).toEqual(['May 2017', 'time not stated']);
    expect(drawing.said('flow-much')).toEqual(['number not known', 'number not known']);
  });

  it('joins an answer to what it is judged against', async () => {
    const ask = { from: 'broker', to: 'shop', kind: 'asked' as const, label: 'asked for it', volume: flow.volume };
    const answer = { ...flow, kind: 'answered' as const, label: 'answered with a list', judged: ['F1', 'F2'] };
    const { book, file } = madeUpCase({ flows: [ask, ask, answer, ask] });
    const { elements } = await draw('flow/FlowList', { book, file, flows: file.flows, anchored: true });
    expect(elements.flatMap((each) => attribute(each, 'data-judged') ?? [])).toEqual(['', '', 'F1 F2', '']);
  });
});

describe('a standing', () => {
  it('is said in words, with its key for the style', async () => {
    const drawing = await draw('standing/Standing', { standing: 'set-aside', label: 'varied' });
    expect(drawing.text).toBe('varied');
    expect(drawing.html).toContain('data-standing="set-aside"');
  });
});

describe('a row of cases', () => {
  it('says a settled case to be settled and not found', async () => {
    const book = madeUp({ cases: [{ id: 'one', standing: 'settled-without-admission' }, { id: 'two' }] });
    const drawing = await draw('browse/CaseRows', { cases: book.cases });
    const marks = drawing.elements.flatMap((each) => attribute(each, 'data-standing') ?? []);
    expect(drawing.said('standing')).toEqual(['settled without admission', 'final']);
    expect(marks).toEqual(['settled', 'found']);
  });
});

describe('the corrections', () => {
  it('say what was said, what is said now, and why', async () => {
    const revisions = [
      { date: '2026-01-01', note: 'First published.', was: { claim: 'It gave the list away.' } },
      { date: '2026-02-02', note: 'The notice says so.', corrected: [{ what: 'The amount', was: '£1', is: '£2' }] },
    ];
    const { book } = madeUpFinding({ claim: 'It sold the list.', revisions });
    const changes = changesOf(book).filter(({ corrections }) => corrections.length > 0);
    const { text } = await draw('corrections/CorrectionList', { book, changes });
    for (const words of ['It gave the list away.', 'It sold the list.', '£1', '£2', 'The notice says so.'])
      expect(text).toContain(words);
  });
});
