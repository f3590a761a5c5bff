import { describe, expect, it } from 'vitest';
import { answerFor, atEachPlace } from '../../../src/model/kept/redirects.ts';
import type { Redirect } from '../../../src/schema/redirect.ts';

const base = { reason: 'because', date: '2026-01-01' };
const redirects: readonly Redirect[] = [
  {
    ...base,
    from: '/cases/toy/findings/gone/',
    finding: { ref: 'TY-3', claim: 'x', standing: 'found', version: 2 },
  },
  { ...base, from: '/cases/old/', to: '/cases/new/' },
  { ...base, from: '/cases/toy/#E7', to: '/cases/toy/#E9' },
  { ...base, from: '/cases/old/findings/one/', to: '/cases/new/findings/first/' },
];
const there = new Set([
  '/embed/cases/new/',
  '/compare/new/',
  '/cases/new/findings/two/',
  '/embed/cases/new/timeline/v1/',
  '/compare/elder/new/',
]);
const ask = (at: `/${string}`): string | undefined => {
  const answer = answerFor(redirects, at, (each) => there.has(each));
  return answer && (answer.to ?? 'withdrawn');
};

describe('what became of an address', () => {
  it.each([
    ['/cases/toy/#E7', '/cases/toy/#E9'],
    ['/cases/toy/#E77', undefined],
    ['/cases/toy/findings/gone/', 'withdrawn'],
    ['/cases/toy/findings/gone/#p-ab12', 'withdrawn'],
    ['/f/TY-3/', 'withdrawn'],
    ['/f/TY-31/', undefined],
    ['/embed/f/TY-3/v1/', 'withdrawn'],
    ['/oembed/f/TY-3.json', 'withdrawn'],
    ['/cases/toy/#TY-3', 'withdrawn'],
    ['/cases/old/findings/one/', '/cases/new/findings/first/'],
    ['/cases/old/findings/two/', '/cases/new/findings/two/'],
    ['/cases/old/findings/three/', '/cases/new/'],
    ['/cases/older/', undefined],
    ['/embed/cases/old/flows/', '/cases/new/'],
    ['/embed/cases/old/', '/embed/cases/new/'],
    ['/embed/cases/older/', undefined],
    ['/compare/old/', '/compare/new/'],
    ['/compare/older/', undefined],
    ['/embed/cases/old/timeline/v1/', '/embed/cases/new/timeline/v1/'],
    ['/compare/elder/old/', '/compare/elder/new/'],
    ['/compare/old/older/', '/cases/new/'],
    ['/compare/new/old/', '/cases/new/'],
    ['/compare/elder/older/', undefined],
  ] as const)('%s: %s', (at, answer) => {
    expect(ask(at)).toBe(answer);
  });
});

describe('what became of a thing that stood at several places', () => {
  const log = new Set(['/cases/toy/#E7', '/cases/toy/timeline/#E7', '/cases/toy/#F2', '/cases/toy/flows/#F2']);

  it('holds of a finding on the page of its case too, which leads to its own', () => {
    expect(atEachPlace(redirects, new Set(['/cases/toy/#TY-3'])).slice(redirects.length)).toEqual([
      { ...base, from: '/cases/toy/#TY-3', to: '/cases/toy/findings/gone/' },
    ]);
  });

  it('holds of an event or a flow on the page of its chart too', () => {
    const flow = { ...base, from: '/cases/toy/#F2' };
    expect(atEachPlace([...redirects, flow], log).slice(redirects.length - 1)).toEqual([
      redirects[3],
      flow,
      { ...base, from: '/cases/toy/timeline/#E7', to: '/cases/toy/timeline/#E9' },
      { ...base, from: '/cases/toy/flows/#F2' },
    ]);
  });

  it('is said once, and not where nothing was published', () => {
    const own = { ...base, from: '/cases/toy/timeline/#E7', to: '/cases/toy/#E1' };
    expect(atEachPlace([...redirects, own], log)).toEqual([...redirects, own]);
    expect(atEachPlace(redirects, new Set())).toEqual(redirects);
  });
});
