import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answers/index.ts';
import { known } from './whole-index.ts';

const cardOf = (text: string) => answer(text, known)?.card;

describe('a question with a word that is not understood has no answer', () => {
  it.each([
    // Why a case went as it did, of which no finding speaks.
    'why did experian win',
    'why did clearview win',
    'why did doorstep dispensaree lose',
    'why did facebook settle',
    'why was the tiktok fine reduced',
    'why was the clearview fine cut on appeal',
    'why did tiktok appeal',
    'why was facebook fined so much',
    "why wasn't experian fined",
    "wasn't uber fined",
    // Payment, of which the records say nothing here.
    'has clearview paid',
    'did marriott pay',
    'did TikTok pay the fine',
    // Another's appeal in the same case, and courts that the case never saw.
    'did the conservative party appeal',
    'was capita in court',
    'did vote leave win',
    // What one has, and not what was lost.
    'how many staff does capita have',
    'how many customers does talktalk have',
    'how many users does reddit have',
    'how many guests does marriott have',
    'how many patients does royal free have',
    'how many people does capita employ',
    'number of facebook users',
    'talktalk customer number',
    'how many accounts did uber have',
    'how many children were affected by uber',
    // What could be, and what is no fine.
    'how much could uber be fined',
    'how much would the talktalk fine be now',
    'what does facebook intend',
    'is uber fine',
    'who did uber fine',
    'who has uber fined',
    'who was fined by uber',
    'who at uber was fined',
    'how many people hacked uber',
    'how many people stole data from uber',
    'did experian lose data',
    'keys',
    'updates',
    'where was facebook fined',
    // One word of a definition at the end of something else.
    'is this site run by the ico',
    'are you the ico',
    'is tesco being investigated by the ico',
    'is grok being investigated by the ico',
    'is anyone afraid of the ico',
    'are hospitals being prosecuted for a data breach',
    'is my landlord on the electoral register',
    'are marks and spencer facing a penalty notice',
    'is co op facing ransomware',
    'is capita a data controller',
    'is cambridge analytica a data broker',
    'is google a data controller',
    // One word of a page of the site in a question of something else.
    'who did they follow',
    'what is evidence',
    'spreadsheet',
    'what is the data',
    'is that a mistake',
    'was there an error',
    'who can complain',
    'how many sources',
    'who was the prime minister in 2018',
    'who was ceo of tesco',
  ])('%s', (question) => {
    expect(cardOf(question)).toBeUndefined();
  });
});

describe('what a fine came down from', () => {
  it.each([
    ['why was the marriott fine cut', '£99,200,396 proposed, £18,400,000 imposed', 'MA-8'],
    ['why was the capita fine reduced', '£45,000,000 proposed, £14,000,000 imposed', 'CP-6'],
    ['why was the ba fine reduced', '£183,390,000 proposed, £20,000,000 imposed', 'BA-6'],
    ['was the marriott fine reduced', '£99,200,396 proposed, £18,400,000 imposed', 'MA-8'],
    ["was advanced's fine reduced", '£6,090,000 proposed, £3,076,320 imposed', 'AD-6'],
    ['why was the true visions fine reduced', '£120,000 imposed, £20,000 since', 'TV-5'],
    ['was the easylife fine reduced', '£1,350,000 imposed, £250,000 since', 'EL-7'],
    ['why was doorstep dispensaree’s penalty cut', '£400,000 proposed, £275,000 imposed, £92,000 since', 'DD-3'],
  ])('%s', (question, value, ref) => {
    const card = cardOf(question);
    expect(card?.value).toBe(value);
    expect(card?.rows?.map(({ head }) => head)).toContain(ref);
  });

  it('has how it ended for one that was reduced on appeal', () => {
    expect(cardOf('was the marriott fine reduced on appeal')?.text).toContain('No appeal found');
    expect(cardOf('was the interserve fine cut')?.text).toContain(
      'reduced it substantially, as a law firm reads the notice',
    );
    expect(cardOf('was the tiktok fine reduced')?.value).toBe('£27,000,000 proposed, £12,700,000 imposed');
  });

  it('says whether it fell before it was imposed or after', () => {
    expect(cardOf('was the marriott fine reduced')?.text).toMatch(/^Before it was imposed/);
    expect(cardOf('was the true visions fine reduced')?.text).toMatch(/^After it was imposed/);
    expect(cardOf('was the marriott fine reduced')?.text).toContain('£4 million came off for Covid-19');
  });

  it('is nothing where no record has another sum', () => {
    for (const question of [
      'was the facebook fine reduced',
      'was the uber fine reduced',
      'why was talktalk’s fine cut',
    ])
      expect(cardOf(question), question).toBeUndefined();
  });
});

describe('what a case came to', () => {
  it.each([
    ['is tiktok still appealing', 'Under appeal'],
    ['is clearview still appealing', 'Under appeal'],
    ['is meta under appeal', 'Settled without admission'],
    ['did experian win', 'Varied'],
    ['who fined uber', '£385,000'],
    ['who was uber fined by', '£385,000'],
    ['who was fined by the ico over the equifax breach', 'Equifax'],
    ['who did the ico fine over the equifax breach', 'Equifax'],
    ['who won the experian case', 'Varied'],
    ['is the marriott fine final', 'Final'],
    ['did doorstep dispensaree win their appeal', 'Varied'],
    ['did vote leave appeal', 'Final'],
    ['how did the ticketmaster appeal end', 'Final'],
    ['what was facebook threatened with', '£500,000'],
    ['how much is the clearview fine now', '£7,552,800'],
    ['how many customers did ba lose data of', 'about 429,612 people'],
    ['how many people dsg', 'at least 14,000,000 people'],
    ['how many people were hit by talktalk hack', '156,959 people'],
    ['how many users were affected by the facebook breach', 'up to 87,000,000 people'],
  ])('%s', (question, value) => {
    expect(cardOf(question)?.value).toBe(value);
  });

  it('has the appeal of the one that is asked for', () => {
    expect(JSON.stringify(cardOf('did ukip appeal'))).toContain('UKIP’s appeal');
  });

  it('has what its records say of payment', () => {
    expect(cardOf('did talktalk pay the fine')?.text).toContain('£320,000 was paid');
    expect(cardOf('has ticketmaster paid')?.text).toContain('the fine paid, as the trade press reports');
  });

  it('says of a time what it is not', () => {
    expect(cardOf('how long did marriott take')?.text).toContain('not how long the regulator took');
  });

  it('does not call people what may be messages', () => {
    expect(JSON.stringify(cardOf('what was sports direct fined'))).not.toContain('people affected');
  });
});

describe('who somebody was, where a record says so', () => {
  it.each([
    ['who was ceo of talktalk', '/actors/dido-harding/'],
    ['who was chief executive of TalkTalk', '/actors/dido-harding/'],
    ['who was information commissioner in 2018', '/actors/elizabeth-denham/'],
    ['who is dido harding', '/actors/dido-harding/'],
    ['who was elizabeth denham', '/actors/elizabeth-denham/'],
  ])('%s', (question, url) => {
    expect(cardOf(question)?.links[0].url).toBe(url);
  });
});

describe('what a term means', () => {
  it.each([
    ['what is a data controller', '/glossary/#controller'],
    ['data controller meaning', '/glossary/#controller'],
    ['what is a reprimand', '/glossary/#reprimand'],
    ['what is the gdpr', '/glossary/#gdpr'],
    ['difference between gdpr and uk gdpr', '/glossary/#gdpr'],
    ['pecr versus gdpr', '/glossary/#pecr'],
  ])('%s', (question, url) => {
    expect(cardOf(question)?.links[0].url).toBe(url);
  });

  it.each(['what is a fine', 'define fine'])('%s: under either law', (question) => {
    expect(cardOf(question)?.rows?.map(({ url }) => url)).toEqual([
      '/glossary/#monetary-penalty-notice',
      '/glossary/#penalty-notice',
    ]);
  });
});

describe('two cases, however they are asked for', () => {
  it.each([
    ['compare capita interserve', ['Capita', 'Interserve']],
    ['difference between ba and marriott fines', ['British Airways', 'Marriott']],
    ['was tiktok fined more than reddit', ['TikTok', 'Reddit']],
    ['facebook or uber bigger fine', ['Facebook', 'Uber']],
    ['who was fined more, facebook or uber', ['Facebook', 'Uber']],
    ['which fine was bigger, facebook or uber', ['Facebook', 'Uber']],
  ])('%s', (question, heads) => {
    expect(cardOf(question)?.table?.heads).toEqual(heads);
  });

  it('are not three words of one', () => {
    expect(cardOf('compare british airways')).toBeUndefined();
    expect(cardOf('was tiktok fined more than once')).toBeUndefined();
  });
});

describe('the most that could be imposed', () => {
  const laws = (question: string) => cardOf(question)?.rows?.map(({ title }) => title.replace(/:.*/, ''));

  it('is that of the time that is asked for', () => {
    expect(laws('maximum fine under pecr in 2015')).toEqual([expect.stringMatching(/^PECR.*reg 31/)]);
    expect(laws('maximum under eu gdpr')).toEqual([expect.stringMatching(/^GDPR, art 83/)]);
    expect(cardOf('old maximum fine')?.rows?.every(({ side }) => side?.startsWith('until') === true)).toBe(true);
    expect(cardOf('maximum fine now')?.rows?.some(({ side }) => side?.startsWith('until') === true)).toBe(false);
    expect(cardOf('what is the maximum fine for a data breach')?.rows?.length).toBeGreaterThan(2);
  });

  it('is none for what no law has', () => {
    expect(cardOf('maximum fine in france')).toBeUndefined();
    expect(cardOf('maximum fine for speeding')).toBeUndefined();
    // The year of an Act is no time.
    expect(cardOf('maximum fine under the 2018 act')).toBeUndefined();
    expect(laws('maximum fine under the 1998 act')).toEqual([expect.stringMatching(/^Data Protection Act 1998/)]);
  });
});

describe('what the site does', () => {
  it.each([
    ['dark mode', '/about/'],
    ['embed a chart', '/cases/'],
    ['csv download', '/data/'],
    ['export to excel', '/data/'],
    ['download everything', '/data/'],
    ['how do i subscribe to updates', '/data/'],
    ['mailing list', '/data/'],
    ['rss feed of fines', '/data/'],
    ['keyboard shortcuts', '/search/'],
    ['who runs this site', '/about/'],
    ['harvard citation', '/cases/'],
    ['citation apa', '/cases/'],
    ['bibliography', '/cases/'],
    ['how was this researched', '/method/'],
    ['how complete is the register', '/register/'],
    ["what's new", '/data/'],
    ['latest news', '/data/'],
    ['atom feed', '/data/'],
    ['is there an api', '/data/'],
    ['what is your methodology', '/method/'],
    ['how do i cite this', '/cases/'],
  ])('%s', (question, url) => {
    expect(cardOf(question)?.links[0].url).toBe(url);
  });

  it('has the newest cases', () => {
    expect(cardOf('new cases')).toEqual(cardOf('latest cases'));
  });
});

it.each(['was the interserve fine reduced', 'was the psni fine reduced'])(
  '%s: no headline says that it came down where no record says from what',
  (question) => {
    const card = cardOf(question);
    expect(card?.what ?? '').not.toContain('came down');
    expect(card?.value).toBeUndefined();
  },
);

it.each([
  ['what was uber fined for', /^Findings that turn on a rule, against Uber/],
  ['what did the ico fine tiktok for', /^Findings that turn on a rule, against TikTok/],
  ['is the dsg fine in force', /^How the case DSG Retail stands/],
  ['current state of the dsg fine', /^How the case DSG Retail stands/],
  ['easylife fine reduced to how much', /^How the fine in the case Easylife came down/],
  ['true visions fine cut by tribunal', /^How the case True Visions stands/],
  ['was experian apealed', /^How the case Experian’s marketing data stands/],
])('%s', (question, what) => {
  expect(cardOf(question)?.what).toMatch(what);
});

it.each(['when was the largest fine', 'fine agianst nobody', 'how was the marriott fine reduced'])(
  '%s has no answer',
  (question) => {
    expect(cardOf(question)).toBeUndefined();
  },
);
