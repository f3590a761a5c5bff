import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, address, href, inVersion, parseAddress, printed } from '../../src/model/address.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ref = fc.stringMatching(/^[A-Z]{2,4}-[1-9]\d?$/);

describe('an address', () => {
  it('of a record reads back as that record', () => {
    fc.assert(
      fc.property(slug, slug, ref, (a, b, short) => {
        expect(parseAddress(address.case(a))).toEqual({ kind: 'case', id: a });
        expect(parseAddress(address.actor(a))).toEqual({ kind: 'actor', id: a });
        expect(parseAddress(address.provision(`${a}/${b}/1/a`))).toEqual({ kind: 'provision', id: `${a}/${b}/1/a` });
        expect(parseAddress(address.finding(a, b))).toEqual({ kind: 'finding', case: a, slug: b });
        expect(parseAddress(address.short(short))).toEqual({ kind: 'short', ref: short });
        expect(parseAddress(address.flow(a, 'F3'))).toEqual({ kind: 'case', id: a });
      }),
    );
  });

  it('that is no record’s is nothing, whatever it is', () => {
    for (const path of ['', '/', '/cases/', '/cases', '/law/', '/cases/a/b/c/', '/cases/a/findings/b/c/', '//'])
      expect(parseAddress(path)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void parseAddress(text)));
  });

  it('stands in print as it is cited', () => {
    const cited = absolute(inVersion(address.short('TV-5'), 2), { site: 'https://casebook.example', base: '/' });
    expect(printed(cited)).toBe('casebook.example/f/TV-5/?v=2');
    expect(`https://${printed(cited)}`).toBe(cited);
  });

  it('is right under a sub-path', () => {
    expect(href(address.home(), '/')).toBe('/');
    expect(href(address.case('toy'), '/casebook/')).toBe('/casebook/cases/toy/');
    expect(href(address.case('toy'), '/casebook')).toBe('/casebook/cases/toy/');
    expect(absolute(address.short('ED-3'), { site: 'https://example.org', base: '/x/' })).toBe(
      'https://example.org/x/f/ED-3/',
    );
  });

  it('of a search keeps what was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const url = new URL(address.search(query), 'https://example.org');
        expect(url.searchParams.get('q')).toBe(query);
      }),
    );
  });
});
