import { citedClaim } from '../../../../src/schema/standing.ts';
import { describe, expect, it } from 'vitest';
import { readNeutral } from '../../../../src/exports/cite/neutral-citation.ts';
import { workOfProvision } from '../../../../src/exports/cite/of-provision.ts';
import { workOfSource } from '../../../../src/exports/cite/of-source.ts';
import { oscola } from '../../../../src/exports/cite/oscola.ts';
import { plain } from '../../../../src/exports/cite/rich-text.ts';
import type { Source } from '../../../../src/schema/source.ts';
import { book } from '../../book.ts';
import { titled, work, works } from './works.ts';

const said = (key: string): string => plain(oscola(work(key)));

describe('a citation in OSCOLA', () => {
  it('has no full stop in a name of parties, and never "v."', () => {
    for (const each of works.filter(({ kind }) => kind === 'judgment')) {
      expect(plain(oscola(each))).not.toMatch(/ v\. |\.(?= |$)/);
      expect(oscola(each)[0]?.italic).toBe(true);
    }
  });

  it('reads a padded neutral citation and prints it without', () => {
    expect(readNeutral('Experian Ltd v IC [2023] UKFTT 00132 (GRC)')?.text).toBe('[2023] UKFTT 132 (GRC)');
    expect(readNeutral('[2019] UKFTT 2018_0265 (GRC)')?.text).toBe('[2019] UKFTT 2018_0265 (GRC)');
    expect(readNeutral('[2022] EWCA Civ 109')?.text).toBe('[2022] EWCA Civ 109');
  });

  it('has no comma between the title and the year of an Act, and an instrument’s number', () => {
    for (const each of works.filter(({ kind }) => kind === 'law')) {
      expect(plain(oscola(each))).not.toMatch(/Act, \d{4}/);
      expect(plain(oscola(each))).not.toMatch(/https?:/);
    }
    expect(said('dpa-1998-s-55a')).toBe('Data Protection Act 1998, s 55A');
    expect(said('dpa-1998-sch-1-pt-1-para-1')).toBe('Data Protection Act 1998, sch 1 pt I para 1');
    expect(said('pecr-2003-reg-22')).toBe(
      'Privacy and Electronic Communications (EC Directive) Regulations 2003, SI 2003/2426, reg 22',
    );
  });

  it('refuses a provision for a time before it was in force, with a sentence', () => {
    expect(() => workOfProvision(book, 'dpa-1998/s-55a', '2009-01-01')).toThrow(
      'Data Protection Act 1998, s 55A came into force on 6 April 2010; it cannot be cited for 1 January 2009: cite what was in force then',
    );
    expect(workOfProvision(book, 'dpa-1998/s-55a', '2010-04-06').title).toBe('Data Protection Act 1998');
  });

  it('never calls a notice of intent a penalty notice, and says that it is not final', () => {
    const source: Source = {
      id: 'made-up',
      title: 'Notice of intent to issue a monetary penalty notice to Someone Ltd',
      publisher: 'ICO',
      kind: 'regulator',
      seen: 'reported',
      cite: { as: 'notice', notice: 'notice-of-intent', title: 'Notice of intent to Someone Ltd' },
    };
    for (const each of [work('ico-2018-07-10'), work('ico-2018-06-19'), workOfSource(book, source)]) {
      expect(plain(oscola(each))).not.toMatch(/penalty notice/i);
      expect(plain(oscola(each))).toContain('(not final)');
    }
  });

  it('says what became of a decision that was replaced, and of one under appeal', () => {
    expect(said('ico-2020-10-12')).toContain('(replaced by [2023] UKFTT 132 (GRC))');
    expect(said('first-tier-tribunal-2023-10-17')).toBe(
      'Clearview AI Inc v Information Commissioner [2023] UKFTT 819 (GRC) (set aside by [2025] UKUT 319 (AAC))',
    );
    expect(said('ico-2019-04-08')).toContain('replaced by court or tribunal order, 8 January 2021');
    expect(said('law-ukut-experian')).not.toContain('replaced');
  });

  it('carries the standing of a finding that was not simply found', () => {
    for (const finding of book.findings) {
      const text = said(`${finding.ref}-v${String(finding.revisions.length)}`);
      expect(text.includes(`(${citedClaim(finding.standing)})`)).toBe(finding.standing !== 'found');
      expect(text).toContain(`finding ${finding.ref}, version `);
      expect(text).toMatch(/<https:\/\/casebook\.example\/f\/[A-Z0-9]+-\d+\/\?v=\d+> accessed \[date\]$/);
    }
  });

  it('sets titles within titles in double marks', () => {
    expect(plain(oscola(titled('The ‘digital gangsters’ of Emma’s Diary')))).toMatch(
      /^‘The “digital gangsters” of Emma’s Diary’ \(/,
    );
  });
});
