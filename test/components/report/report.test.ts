import { describe, expect, it } from 'vitest';
import { askedAbout, reportLink } from '../../../src/components/report/report.ts';

const where = { site: 'https://example.org', base: '/x/' };
const finding = { what: 'ED-2', version: 3, at: '/f/ED-2/' } as const;

describe('where a report leads', () => {
  it('is a letter with reference, version and address filled in', () => {
    const to = new URL(reportLink('mailto:desk@example.org', finding, where) ?? '');
    expect(to.pathname).toBe('desk@example.org');
    expect(to.searchParams.get('subject')).toBe('ED-2, version 3');
    expect(to.searchParams.get('body')).toContain('https://example.org/x/f/ED-2/?v=3');
  });

  it('is an issue with the same in it', () => {
    const to = new URL(
      reportLink('https://git.example/issues/new?labels=x', { what: 'R-9', at: '/register/#R-9' }, where) ?? '',
    );
    expect(`${to.origin}${to.pathname}`).toBe('https://git.example/issues/new');
    expect(to.searchParams.get('title')).toBe('R-9');
    expect(to.searchParams.get('body')).toContain('https://example.org/x/register/#R-9');
  });

  it('is nowhere where the site names nobody, and the page of corrections says so', () => {
    expect(reportLink(undefined, finding, where)).toBeUndefined();
    expect(reportLink('', finding, where)).toBeUndefined();
    expect(askedAbout(finding)).toBe('/corrections/?about=ED-2&v=3&at=/f/ED-2/#report');
    expect(askedAbout({ what: 'R-9', at: '/register/#R-9' })).toBe(
      '/corrections/?about=R-9&at=/register/%23R-9#report',
    );
  });
});
