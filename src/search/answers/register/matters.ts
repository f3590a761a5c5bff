import type { dataKinds, penaltyKinds, penaltyLaws, penaltyStandings, sectors } from '../../../schema/vocabulary.ts';

/** The words of readers for what the records have in closed lists; whatever a list gains asks for its words here. */

type Law = keyof typeof penaltyLaws;
type Kind = keyof typeof penaltyKinds;
type Sector = keyof typeof sectors;

/** Laws, as the columns of the register tell them apart. */
export const lawWords: readonly (readonly [phrases: string, said: string, laws: readonly Law[]])[] = [
  [
    'dpa 1998, data protection act 1998, 1998 act, 1998 data protection act, 1998 dpa, act of 1998',
    'the Data Protection Act 1998',
    ['DPA 1998'],
  ],
  [
    'dpa 2018, data protection act 2018, 2018 act, 2018 data protection act, 2018 dpa, act of 2018',
    'the Data Protection Act 2018 with the GDPR of the EU or the UK',
    ['GDPR/DPA 2018', 'UK GDPR', 'PECR/DPA 2018'],
  ],
  [
    'dpa, data protection act, data protection, data protection law',
    'the Data Protection Acts of 1998 and 2018',
    ['DPA 1998', 'GDPR/DPA 2018', 'UK GDPR', 'PECR/DPA 2018'],
  ],
  ['gdpr, general data protection regulation', 'the GDPR of the EU or the UK', ['GDPR/DPA 2018', 'UK GDPR']],
  ['uk gdpr, ukgdpr', 'the UK GDPR', ['UK GDPR']],
  ['eu gdpr', 'the GDPR of the EU', ['GDPR/DPA 2018']],
  [
    'pecr, pecr 2003, privacy and electronic communications regulations, privacy and electronic communications regulations 2003',
    'PECR',
    ['PECR', 'PECR/DPA 2018'],
  ],
];

/** What penalties were for. Spam is a call, a text or an e-mail, and a penalty for "other" has no word of its own. */
export const kindWords: Readonly<Record<Kind, string>> = {
  'unsolicited-calls':
    'nuisance call, unsolicited call, spam call, cold call, cold calling, marketing call, unwanted call, robocall',
  'unsolicited-texts':
    'nuisance text, unsolicited text, spam text, marketing text, unwanted text, text spam, spam text message, nuisance text message, marketing text message, unsolicited text message',
  'unsolicited-emails': 'nuisance email, unsolicited email, spam email, marketing email, unwanted email, email spam',
  'breach-security': 'security breach, breach of security, data breach, data security breach, breach of data security',
  'unlawful-disclosure': 'unlawful disclosure, disclosure',
  transparency: 'transparency',
  children: 'child, children, kid, child data, children data, data of children, data about children, data on children',
  biometrics: 'biometric',
  other: '',
};
export const spam = 'spam, nuisance marketing, unsolicited marketing, direct marketing, nuisance message, spam message';

/** Broad trades. */
export const sectorWords: Readonly<Record<Sector, string>> = {
  'health-and-care': 'health, healthcare, health care, health and care, health and social care',
  'political-campaigning': 'political, politic, political campaigning, political campaign',
  'marketing-and-data-broking': 'marketing and data broking, marketing company, marketing firm, marketing sector',
  'finance-and-insurance': 'finance, financial, financial service, finance and insurance',
  'telecoms-and-internet': 'telecom, telecommunication, telecoms and internet',
  'retail-and-consumer-services': 'retail, retailer, retail and consumer service',
  'travel-and-transport': 'travel, transport, travel and transport',
  'home-improvement-energy-and-calls': 'home improvement energy and call',
  'public-sector': 'public sector, public body, public authority',
  'charities-and-unions': 'charity and union',
  media: 'media',
  'business-services': 'business service',
};

/** Narrow trades by other words than the register’s own, each with those of the register. */
export const tradeWords: readonly (readonly [phrases: string, trades: readonly string[]])[] = [
  ['council, local council, local authority, borough, borough council', ['local government']],
  ['police force, constabulary', ['police']],
  ['bank', ['banking']],
  ['airline', ['aviation']],
  ['insurer, insurance company', ['insurance']],
  ['insurance', ['insurance', 'appliance insurance', 'boiler insurance']],
  ['lender', ['lending', 'loans']],
  ['law firm, solicitor, lawyer, legal, legal service', ['legal services']],
  ['union', ['trade union']],
  ['data broker', ['data broking']],
  ['newspaper', ['press']],
  ['tv', ['television']],
  ['university', ['education']],
  ['hotel', ['hospitality']],
  ['estate agent', ['estate agency']],
  ['home improvement', ['home improvement/energy']],
  ['claims management company, claims company', ['claims management']],
  ['lead generator', ['lead generation']],
  ['energy supplier, energy company', ['energy supply']],
  ['pharmacist', ['pharmacy']],
  ['game company, video game', ['video games']],
  ['call blocker', ['call blocking', 'call-blocking products']],
];

/** Trades of the register whose one word says more than the trade. */
export const vague: ReadonlySet<string> = new Set(['marketing', 'events', 'media', 'retail', 'travel', 'health']);

/** Kinds of data, in the cases of penalties. That of children is what a penalty was for. */
export const dataWords: Readonly<Record<keyof typeof dataKinds, string>> = {
  'names-and-contact-details': 'contact detail, contact data',
  'dates-of-birth-and-family': 'date of birth',
  children: '',
  'health-and-pregnancy': 'health data, medical data, health record, medical record, health information',
  'genetic-and-biometric': 'genetic data, biometric data, dna, genetic information',
  'payment-and-bank-details': 'payment detail, bank detail, card detail, payment data',
  'income-and-finances': 'financial data, income data',
  'passwords-and-security': 'password',
  'identity-documents': 'identity document, passport',
  'political-opinions-and-voting': 'political opinion, voting data',
  'ethnicity-religion-orientation': 'ethnicity, religion, sexual orientation',
  'criminal-offences': 'criminal record, criminal conviction, criminal offence data',
  'location-and-journeys': 'location data',
  'online-behaviour-and-messages': 'browsing data, online behaviour',
  'purchases-and-profiling': 'purchase data, purchase history',
  'staff-records': 'staff data, staff record, employee data, employee record',
  'pictures-and-sound': 'picture, photo, photograph',
};

/** What became of penalties, by the column of the register that says it. */
export const standingWords: Readonly<Record<keyof typeof penaltyStandings, string>> = {
  final: 'final',
  appealed:
    'under appeal, still under appeal, still appealing, being appealed, still being appealed, pending appeal, appeal pending, appeal still pending, appeal open, open appeal',
  varied: 'varied',
  settled: 'settled',
  quashed: 'quashed, cancelled',
};
