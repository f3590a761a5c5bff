import { describe, expect, it } from 'vitest';
import { meant, oneLetterApart } from '../../../src/components/not-found/meant.client.ts';

const known = {
  refs: ['ED-1', 'ED-2', 'ED-12', 'CA-1'],
  paths: [
    '/',
    '/cases/',
    '/cases/emmas-diary/',
    '/cases/emmas-diary/timeline/',
    '/cases/emmas-diary/findings/not-told-of-a-party/',
    '/cases/true-visions/',
    '/law/dpa-2018/',
    '/law/dpa-2018/s-155/',
    '/law/dpa-2018/s-157/',
  ],
};

describe('the page that an address plainly means', () => {
  it.each([
    ['/f/ed2', '/f/ED-2/'],
    ['/f/ED-2.', '/f/ED-2/'],
    ['/f/ED\u20112/', '/f/ED-2/'],
    ['/f/ED–2', '/f/ED-2/'],
    ['/f/ed 12', '/f/ED-12/'],
    ['/cases/emma-diary/', '/cases/emmas-diary/'],
    ['/Cases/Emmas-Diary', '/cases/emmas-diary/'],
    ['/cases/emmas-diary.html', '/cases/emmas-diary/'],
    ['/cases/emmas-diary/index.html', '/cases/emmas-diary/'],
    ['/cases/emmas-diary/findings/not-told-of-a-part/', '/cases/emmas-diary/findings/not-told-of-a-party/'],
    ['/cases/emmas-diary/findings/not-to', '/cases/emmas-diary/findings/not-told-of-a-party/'],
    ['/cases/emmas-d', '/cases/emmas-diary/'],
    ['/cases/ture-visions/', '/cases/true-visions/'],
  ])('%s: %s', (asked, to) => {
    expect(meant(asked, known)).toBe(to);
  });

  it.each([
    // There is no such finding, and the nearest number is another.
    '/f/ED-3',
    '/f/ED',
    // One letter from two pages.
    '/law/dpa-2018/s-156/',
    // Two letters away.
    '/cases/emas-dairy/',
    // So little could be anything.
    '/cases/e',
    '/casez/',
    '/nothing/like/it/',
  ])('is not guessed: %s', (asked) => {
    expect(meant(asked, known)).toBeUndefined();
  });
});

it.each([
  ['abc', 'abc', false],
  ['abc', 'abcd', true],
  ['abcd', 'abc', true],
  ['abc', 'xbc', true],
  ['abc', 'abx', true],
  ['abcd', 'acbd', true],
  ['abcd', 'badc', false],
  ['abc', 'axyc', false],
  ['abc', 'xyc', false],
])('%s and %s are one letter apart: %s', (a, b, are) => {
  expect(oneLetterApart(a, b)).toBe(are);
  expect(oneLetterApart(b, a)).toBe(are);
});
