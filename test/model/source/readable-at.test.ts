import { describe, expect, it } from 'vitest';
import { readableAt, sayReading } from '../../../src/model/source/readable-at.ts';

const there = { url: 'https://example.org/notice', seen: 'whole' } as const;
const gone = { ...there, gone: '2026-03-03' };
const kept = { ...gone, archived: 'https://example.com/copy' };

describe('a source', () => {
  it('is read at its address for as long as it is there, then in the copy, if there is one', () => {
    expect(readableAt({ ...there, archived: kept.archived })).toBe('https://example.org/notice');
    expect(readableAt(kept)).toBe('https://example.com/copy');
    expect(readableAt(gone)).toBeUndefined();
  });

  it('says that it is gone, and whether what one is led to is a copy', () => {
    expect(sayReading(there)).toBe('read in full');
    expect(sayReading(gone)).toBe('read in full, gone from its address by 3 March 2026');
    expect(sayReading(kept)).toBe('read in full, gone from its address by 3 March 2026; this is a copy');
  });
});
