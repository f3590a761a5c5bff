/** The controlled words of the records. A new word is added here first, then used in content. */

/** What a case can end in. */
export const outcomeKinds = {
  'monetary-penalty': 'Monetary penalty',
  'fixed-penalty': 'Fixed penalty',
  'enforcement-notice': 'Enforcement notice',
  reprimand: 'Reprimand',
  warning: 'Warning',
  undertaking: 'Undertaking',
  prosecution: 'Prosecution',
  'assessment-notice': 'Assessment notice',
  'information-notice': 'Information notice',
  audit: 'Audit',
  'decision-notice': 'Decision notice',
  'court-order': 'Court or tribunal order',
  compensation: 'Compensation or settlement',
  'no-further-action': 'No further action',
  'notice-of-intent': 'Notice of intent',
} as const;

/** What became of an outcome. */
export const outcomeFates = {
  stands: 'stands',
  replaced: 'replaced',
  quashed: 'set aside',
  separate: 'a separate matter',
} as const;

/** Where a case stands. "Final" says that no appeal was seen; the case's `checked` says when that was last looked for. */
export const caseStandings = {
  'notice-of-intent': 'Proposed',
  final: 'Final',
  'under-appeal': 'Under appeal',
  varied: 'Varied',
  quashed: 'Quashed',
  'settled-with-admission': 'Settled with admission',
  'settled-without-admission': 'Settled without admission',
  closed: 'Closed',
} as const;

/** What an event is. */
export const eventKinds = {
  conduct: 'Conduct',
  collection: 'Collection',
  disclosure: 'Disclosure',
  incident: 'Security incident',
  'breach-notification': 'Breach reported',
  complaint: 'Complaint',
  investigation: 'Investigation',
  notice: 'Notice',
  decision: 'Decision',
  penalty: 'Penalty',
  appeal: 'Appeal',
  court: 'Court',
  law: 'Law change',
  press: 'Press',
  parliament: 'Parliament',
  response: 'Response',
  aftermath: 'Aftermath',
} as const;

/** What an actor is. */
export const actorKinds = {
  company: 'Company',
  broker: 'Data broker',
  party: 'Political party or campaign',
  'public-body': 'Public body',
  parliament: 'Parliamentary committee',
  charity: 'Charity or professional body',
  university: 'University',
  platform: 'Platform',
  service: 'Service supplier',
  regulator: 'Regulator',
  court: 'Court or tribunal',
  person: 'Person',
  'group-of-people': 'Group of people',
  'group-of-organisations': 'Group of organisations',
  press: 'Press',
  campaigner: 'Campaign group',
  investigation: 'Investigation',
} as const;

/** What a source is. */
export const sourceKinds = {
  regulator: 'regulator',
  court: 'court',
  legislation: 'legislation',
  parliament: 'Parliament',
  respondent: 'respondent',
  company: 'company',
  press: 'press',
  'law-blog': 'commentary',
  academic: 'academic',
  dataset: 'dataset',
} as const;

/** What a source is cited as, where that is not simply a page. */
export const citedAs = {
  judgment: 'decision of a court or tribunal',
  notice: 'notice of a regulator',
  act: 'piece of an Act',
  newspaper: 'newspaper',
  report: 'report',
} as const;

/** What a notice of a regulator calls itself. */
export const noticeKinds = {
  'notice-of-intent': 'Notice of intent',
  'enforcement-notice': 'Enforcement notice',
  'penalty-notice': 'Penalty notice',
  'monetary-penalty-notice': 'Monetary penalty notice',
  'final-notice': 'Final notice',
} as const;

/** How much of a source was read. */
export const readings = {
  whole: 'read in full',
  part: 'read in part',
  extract: 'read in extract',
  reported: 'known only from what others report of it',
} as const;

/** The trades that cases and penalties come from, broad enough to filter by. */
export const sectors = {
  'health-and-care': 'Health and care',
  'political-campaigning': 'Political campaigning',
  'marketing-and-data-broking': 'Marketing and data broking',
  'finance-and-insurance': 'Finance and insurance',
  'telecoms-and-internet': 'Telecoms and internet',
  'retail-and-consumer-services': 'Retail and consumer services',
  'travel-and-transport': 'Travel and transport',
  'home-improvement-energy-and-calls': 'Home improvement, energy and calls',
  'public-sector': 'Public sector',
  'charities-and-unions': 'Charities and unions',
  media: 'Media',
  'business-services': 'Business services',
} as const;

/** What personal data was about; what each word covers stands in `data-kind.ts`. */
export const dataKinds = {
  'names-and-contact-details': 'Names and contact details',
  'dates-of-birth-and-family': 'Dates of birth and family',
  children: 'Children',
  'health-and-pregnancy': 'Health and pregnancy',
  'genetic-and-biometric': 'Genetic and biometric',
  'payment-and-bank-details': 'Payment and bank details',
  'income-and-finances': 'Income and finances',
  'passwords-and-security': 'Passwords and security',
  'identity-documents': 'Identity documents',
  'political-opinions-and-voting': 'Political opinions and voting',
  'ethnicity-religion-orientation': 'Ethnicity, religion, orientation',
  'criminal-offences': 'Criminal offences',
  'location-and-journeys': 'Location and journeys',
  'online-behaviour-and-messages': 'Online behaviour and messages',
  'purchases-and-profiling': 'Purchases and profiling',
  'staff-records': 'Staff records',
  'pictures-and-sound': 'Pictures and sound',
} as const;

/** The law that a penalty of the register was imposed under. */
export const penaltyLaws = {
  'DPA 1998': 'Data Protection Act 1998',
  'GDPR/DPA 2018': 'GDPR with the Data Protection Act 2018',
  'UK GDPR': 'UK GDPR with the Data Protection Act 2018',
  PECR: 'Privacy and Electronic Communications Regulations 2003',
  'PECR/DPA 2018': 'PECR with the penalties of the Data Protection Act 2018, for what was done from 5 February 2026',
} as const;

/** What a penalty of the register was for. */
export const penaltyKinds = {
  'unsolicited-calls': 'unsolicited calls',
  'unsolicited-texts': 'unsolicited texts',
  'unsolicited-emails': 'unsolicited emails',
  'breach-security': 'breach of security',
  'unlawful-disclosure': 'unlawful disclosure',
  transparency: 'transparency',
  children: 'children',
  biometrics: 'biometrics',
  other: 'other',
} as const;

/** What became of a penalty of the register. */
export const penaltyStandings = {
  final: 'final',
  appealed: 'appealed',
  varied: 'varied',
  settled: 'settled',
  quashed: 'quashed',
} as const;

/** What a volume counts. */
export const volumeUnits = {
  records: 'records',
  people: 'people',
  profiles: 'profiles',
  accounts: 'accounts',
  messages: 'messages',
  calls: 'calls',
  files: 'files',
  bytes: 'bytes',
  terabytes: 'terabytes',
  other: 'items',
} as const;

const keys = <T extends Record<string, unknown>>(words: T): [keyof T & string, ...(keyof T & string)[]] =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];

/** The keys of a vocabulary, in its order, as Zod's enum wants them. */
export const wordsOf = keys;
