import { expect, it } from 'vitest';
import { whoActed } from '../../../src/model/case/who-acted.ts';

const book = {
  actors: [
    { id: 'shop', kind: 'company' },
    { id: 'watchdog', kind: 'regulator' },
    { id: 'tribunal', kind: 'court' },
    { id: 'campaign', kind: 'campaigner' },
  ],
} as unknown as Parameters<typeof whoActed>[0];

it.each([
  ['decision', ['tribunal', 'shop', 'watchdog'], 'courts'],
  ['decision', ['watchdog', 'shop'], undefined],
  // Signed by both: the regulator's, whoever stands first.
  ['decision', ['shop', 'watchdog'], undefined],
  ['investigation', ['shop'], 'done'],
  ['investigation', ['shop', 'watchdog'], undefined],
  ['investigation', ['campaign', 'shop'], 'others'],
  ['notice', ['campaign'], 'others'],
  // Its kind says who acted.
  ['court', ['shop'], undefined],
  ['penalty', ['tribunal'], undefined],
] as const)('%s by %j', (kind, actors, acted) => {
  expect(whoActed(book, { respondents: ['shop'] }, { kind, actors: [...actors] })).toBe(acted);
});
