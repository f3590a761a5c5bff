import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/model/case/outcome.ts';
import { figuresOfCase } from '../../../src/model/figures/of-case.ts';
import { byId } from '../../../src/model/casebook.ts';
import { book } from '../book.ts';

const file = (id: string) => byId(book.cases, id);
const event = (of: string, id: string) => file(of).events.find((each) => each.id === id);

describe('what the documents say', () => {
  it('dates the first export from Marriott’s system to 15 April 2015', () => {
    expect(event('marriott-2020', 'E2')?.date).toBe('2015-04-15/2016-05-17');
    expect(file('marriott-2020').flows.find(({ id }) => id === 'F5')?.date).toBe('2015-04-15/2016-05-17');
  });

  it('puts 23andMe’s 19 accounts with the attempt at the end of July 2023', () => {
    expect(event('23andme-2025', 'E5')?.detail).not.toContain('19 US');
    expect(event('23andme-2025', 'E15')).toMatchObject({ date: '2023-07-28/2023-07-30' });
    expect(event('23andme-2025', 'E15')?.detail).toContain('19 US accounts');
  });

  it('says of Facebook that no tribunal of the United Kingdom ruled, and has what Canada’s courts did', () => {
    expect(file('facebook-2018').standing_note).toContain('no UK tribunal');
    expect(file('facebook-2018').events.filter(({ detail }) => detail.includes('2024 FCA 140'))).toHaveLength(1);
  });

  it('dates the notice to Carphone Warehouse, and when the records of Emma’s Diary went', () => {
    expect(file('carphone-warehouse-2018').outcomes[0]?.date).toBe('2018-01-08');
    expect(file('emmas-diary').flows.find(({ id }) => id === 'F3')?.date).toBe('2017-05');
  });

  it('points nobody at the paper that has a private address in it', () => {
    for (const id of ['high-court-papers-2018-03-16', 'ewca-civ-1515-2024-12-09', 'doorstep-ftt-2021-08-09'])
      expect(byId(book.sources, id)).not.toHaveProperty('url');
  });

  it('has of each appeal what stands today and what was replaced', () => {
    const headline = (id: string) => headlineOf(file(id).outcomes);
    expect(headline('dsg-retail')).toMatchObject({ main: { by: 'court-of-appeal' }, sums: 0, before: 500_000 });
    expect(headline('dsg-retail')).not.toHaveProperty('sum');
    expect(headline('doorstep-dispensaree')).toMatchObject({ sum: 92_000, before: 275_000 });
    expect(headline('ticketmaster-2020')).toMatchObject({ sum: 1_250_000 });
    expect(headline('ticketmaster-2020')).not.toHaveProperty('before');
    // The maximum of 2019 was in euro; LastPass's is above £17.5 million and blacked out.
    for (const id of ['doorstep-dispensaree', 'lastpass-2025'])
      expect(figuresOfCase(book, file(id)).map((each) => ('kind' in each ? each.kind : each.reason))).not.toContain(
        'share-then',
      );
  });

  it('says of no child that it was named where only birth dates were given', () => {
    for (const id of ['emmas-diary', 'bounty-uk'])
      expect(file(id).roles.map(({ short }) => short)).not.toContain('named by their parents');
  });

  it('has of Capita what its notice says', () => {
    const capita = file('capita-2025');
    const counts = capita.flows.map(({ id, volume }) => [id, volume.count]);
    expect(counts).toContainEqual(['F3', 213_887]);
    expect(counts).toContainEqual(['F4', 5_741_544]);
    expect(event('capita-2025', 'E3')?.date).toBe('2023-03-24');
    const finding = (ref: string) => capita.findings.find((each) => each.ref === ref);
    expect(finding('CP-4')?.claim).toContain('Nothing shows');
    expect(finding('CP-5')?.provisions).not.toContain('uk-gdpr/art-28');
    expect(finding('CP-6')?.claim).toContain('£6.3 million');
    expect(capita.standfirst).not.toContain('on its way out');
    // The principle binds controllers; of the processor the notice finds Article 32 alone broken.
    const onPrinciple = capita.findings.filter(({ provisions }) => provisions.includes('uk-gdpr/art-5/1/f'));
    expect(onPrinciple.map(({ against }) => against)).toEqual([['capita']]);
    expect(byId(book.actors, 'capita-members').name).not.toContain('staff');
  });

  it('tells the report that the project began with in its own words', () => {
    const { narrative, quotations } = file('emmas-diary');
    const body = [narrative, ...quotations.map(({ said }) => said)].join('\n');
    for (const words of [
      'The relationship between data brokers, political parties and campaigns is complex. Even though this company was not directly involved in political campaigning, the democratic process must be transparent.',
      'All organisations involved in political campaigning must use personal information in ways that are transparent, lawful and understood by the UK public.',
      'We had never previously provided data to a political party and we will never do so again. We have always sought to fully comply with our data protection obligations, which we take extremely seriously, we are sorry that on this isolated occasion our interpretation of the DPA [Data Protection Act] has not been in line with the ICO’s.',
      'We have neither bought nor used Emma’s Diary data since the 2017 general election and we are in the process of reviewing our approach to acquiring data from third parties.',
      'The Labour Party had no involvement whatsoever in the illegal collection of data by Emma’s Diary.',
    ])
      expect(body).toContain(words);
    const told = file('emmas-diary').discrepancies.map(({ right }) => right);
    expect(told).toContain('The report to Parliament came on 6 November 2018');
    expect(told).toContain('Data Protection Act 1998');
  });

  it('writes each sum with one sign', () => {
    const told = book.cases.flatMap(({ events }) => events.flatMap(({ title, detail }) => [title, detail]));
    expect(told.filter((text) => /\$\$|££|\b\d+ pounds?\b/.test(text))).toEqual([]);
  });
});
