import { describe, expect, it } from 'vitest';
import { restsOnPressAlone } from '../../../src/model/source/press-alone.ts';
import { sourceSchema } from '../../../src/schema/source.ts';

const sources = (['press', 'law-blog', 'regulator', 'respondent'] as const).map((kind) =>
  sourceSchema.parse({ id: kind, title: kind, publisher: kind, kind, seen: 'whole' }),
);

describe('a claim', () => {
  it('rests on press alone when nobody else is cited', () => {
    expect(restsOnPressAlone(['press', { id: 'law-blog', at: 'p 2' }], sources)).toBe(true);
  });
  it.each(['regulator', 'respondent'])('does not when a %s is cited too', (other) => {
    expect(restsOnPressAlone(['press', other], sources)).toBe(false);
  });
  it('is not said to when nothing is known of its sources', () => {
    expect(restsOnPressAlone([], sources)).toBe(false);
  });
});
