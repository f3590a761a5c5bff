import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import citationJs from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { biblatex, bibtex } from '../../../../src/exports/cite/bibtex.ts';
import { cslJson } from '../../../../src/exports/cite/csl-json.ts';
import { fileFormats, printed } from '../../../../src/exports/cite/formats.ts';
import { plain } from '../../../../src/exports/cite/rich-text.ts';
import { ris } from '../../../../src/exports/cite/ris.ts';
import { newest, titled, work, works } from './works.ts';

const read = (text: string, forceType: string): Record<string, unknown>[] =>
  citationJs.plugins.input.chain(text, { forceType, generateGraph: false }) as Record<string, unknown>[];

/** The part of CSL-JSON's schema (1.0.2) that we may use: no other key is allowed there. */
const name = z.strictObject({ literal: z.string().min(1) });
const date = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
  circa: z.boolean().optional(),
});
const text = z.string().min(1);
const item = z.strictObject({
  id: text,
  type: z.enum(['webpage', 'legal_case', 'legislation', 'report', 'article-newspaper', 'dataset']),
  title: text,
  author: z.array(name).min(1).optional(),
  issued: date.optional(),
  ...Object.fromEntries(
    'authority,container-title,publisher,genre,number,section,version,status,note,jurisdiction,URL,language'
      .split(',')
      .map((key) => [key, text.optional()]),
  ),
});

describe('files for reference managers', () => {
  it('in BibTeX and BibLaTeX are read back by another program, each with its key and its title', () => {
    for (const [write, type] of [
      [bibtex, '@bibtex/text'],
      [biblatex, '@biblatex/text'],
    ] as const) {
      const back = read(works.map(write).join('\n'), type);
      expect(back).toHaveLength(works.length);
      const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      back.forEach((each, index) => {
        const { key = '', title = '' } = works[index] ?? {};
        expect(each['citation-key']).toBe(key);
        expect(letters(String(each['title']))).toContain(letters(title));
      });
    }
  });

  it('in RIS are read back, begin with a type and end with ER, in lines that end in CR LF', () => {
    const back = read(works.map(ris).join(''), '@ris/file');
    expect(back).toHaveLength(works.length);
    for (const each of works) {
      const lines = ris(each).split('\r\n');
      expect(lines[0]).toMatch(/^TY {2}- (?:ELEC|STAT|CASE|RPRT|NEWS|DATA)$/);
      expect(lines.slice(-2)).toEqual(['ER  - ', '']);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n]*$/);
      expect(/^ID {2}- (.*)$/m.exec(ris(each))?.[1]?.length).toBeLessThanOrEqual(20);
    }
    const ids = works.map((each) => /^ID {2}- (.*)\r$/m.exec(ris(each))?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('in CSL-JSON have the keys of its schema and no others', () => {
    for (const each of works) expect(item.safeParse(cslJson(each)).error?.message).toBeUndefined();
    expect(item.safeParse({ ...cslJson(work(newest('ED-3'))), claim: 'x' }).success).toBe(false);
  });

  it('keep what is not ASCII, and escape what BibTeX would act on', () => {
    const odd = titled('É, – and ŵ: 50 % of £1 & “A_B” #1');
    for (const { write } of fileFormats) expect(write([odd])).toContain('É, – and ŵ');
    for (const write of [bibtex, biblatex])
      expect(write(odd)).toContain('title = {{É, – and ŵ: 50 \\% of £1 \\& “A\\_B” \\#1}}');
    for (const { write } of printed) expect(plain(write(odd)).toLowerCase()).toContain('50 % of £1 & ');
  });

  it('are the same each time', () => {
    for (const { write } of fileFormats) expect(write(works)).toBe(write([...works]));
  });
});

describe('the printed styles', () => {
  it('say each thing once, whole and without what a program left behind', () => {
    for (const each of works)
      for (const { id, write } of printed) {
        const words = plain(write(each));
        expect(words, `${id} ${each.key}`).not.toMatch(
          /undefined|<\/|<(?!http)|&#?\w+;|nocase|Pub\. L\.|\.\.(?!\.)|,,| {2}/,
        );
        if (each.kind !== 'law' && each.url !== undefined && !(each.kind === 'judgment' && id === 'oscola'))
          expect(words, `${id} ${each.key}`).toContain(each.url.replace(/^https?:\/\//, ''));
      }
  });

  it('name the reference and the version of a finding in every style', () => {
    for (const { id, write } of printed) {
      const words = plain(write(work(newest('ED-3'))));
      expect(words, id).toMatch(/finding ED-3/);
      expect(words, id).toMatch(/version \d/);
      expect(words, id).toContain('2026');
    }
  });
});
