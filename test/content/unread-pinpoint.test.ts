import { expect, it } from 'vitest';
import type { Source } from '../../src/schema/source.ts';
import { madeUpCase } from '../made-up/casebook.ts';

const cited = (seen: Source['seen'], at: string) =>
  madeUpCase({ sources: [{ id: 'notice', seen }], findings: [{ sources: [{ id: 'notice', at }] }] });

it('a paragraph is cited only of what was read to that paragraph', () => {
  for (const seen of ['extract', 'reported'] as const) {
    expect(() => cited(seen, 'para 3')).toThrow('no more than an extract of it was read');
    expect(() => cited(seen, 'the end')).not.toThrow();
  }
  for (const seen of ['whole', 'part'] as const) expect(() => cited(seen, 'para 3')).not.toThrow();
});
