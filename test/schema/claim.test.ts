import { describe, expect, it } from 'vitest';
import { addressAt, citationSchema, placeOf, sayPlace } from '../../src/schema/claim.ts';

describe('a citation', () => {
  it('is a source alone, or a source with its own marks, exact words, or both', () => {
    expect(placeOf(citationSchema.parse('ico-2018'))).toEqual({});
    expect(placeOf(citationSchema.parse({ id: 'ico-2018', at: 'para 4' }))).toEqual({ at: 'para 4' });
    expect(sayPlace(placeOf(citationSchema.parse({ id: 'ico-2018', at: 'para 4', words: 'further harassed' })))).toBe(
      'para 4, “further harassed”',
    );
    expect(sayPlace({})).toBeUndefined();
  });

  it('is refused as a record that names no place', () => {
    const { error } = citationSchema.safeParse({ id: 'ico-2018' });
    expect(JSON.stringify(error)).toContain('names a source and no place in it');
  });
});

describe('the address of the place', () => {
  it('is a text fragment of the words, with what has a meaning there encoded', () => {
    expect(addressAt('https://example.org/a', { words: 'well-known, & more' })).toBe(
      'https://example.org/a#:~:text=well%2Dknown%2C%20%26%20more',
    );
  });

  it('is the address alone for a PDF, an address with an anchor, and no words', () => {
    expect(addressAt('https://example.org/a.pdf', { words: 'x' })).toBe('https://example.org/a.pdf');
    expect(addressAt('https://example.org/a#b', { words: 'x' })).toBe('https://example.org/a#b');
    expect(addressAt('https://example.org/a', {})).toBe('https://example.org/a');
  });
});
