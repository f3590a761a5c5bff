import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, decoded, withChange } from '../../src/browser/address.ts';

const page = new URL('https://casebook.example/flows/?case=a#F3');
const name = fc.constantFrom('words', 'case', 'from');

describe('an address with changes', () => {
  it('says what is shown, and can be read back, for any values', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme', minLength: 1 })), (params) => {
        const { searchParams } = withChange(new URL('https://casebook.example/'), { params });
        expect(Object.fromEntries(searchParams)).toEqual(params);
      }),
    );
  });

  it('leaves what is not spoken of, and drops what is empty', () => {
    expect(withChange(page, { params: { words: 'x' } }).href).toBe('https://casebook.example/flows/?case=a&words=x#F3');
    expect(withChange(page, { params: { case: '' } }).href).toBe('https://casebook.example/flows/#F3');
    expect(withChange(page, { anchor: '' }).href).toBe('https://casebook.example/flows/?case=a');
    expect(withChange(page, {}).href).toBe(page.href);
  });

  it('lets commas stand, so that a list of cases can be read', () => {
    expect(withChange(page, { params: { case: 'a,b' } }).search).toBe('?case=a,b');
  });
});

describe('a part of an address', () => {
  it('is never an error, and is itself again once encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decoded(encodeURIComponent(text))).toBe(text);
        expect(() => decoded(text)).not.toThrow();
      }),
    );
    expect(decoded('%zz')).toBe('');
    expect(anchorOf({ hash: '#emmas-diary.E23' })).toBe('emmas-diary.E23');
    expect(anchorOf({ hash: '#%' })).toBe('');
    expect(anchorOf({ hash: '' })).toBe('');
  });
});
