/** What personal data was about: word and meaning of each kind are here and nowhere else. A new kind is added here first. */
export const dataKinds = {
  'names-and-contact-details': {
    word: 'Names and contact details',
    means: 'Who somebody is and how to reach them: names, addresses, telephone numbers, an entry in the open register.',
  },
  'dates-of-birth-and-family': {
    word: 'Dates of birth and family',
    means: 'Age, gender, marriage and kin of somebody grown up; those of a child are “children”.',
  },
  children: {
    word: 'Children',
    means: 'Anything that is about a child, beside the kind that it is of otherwise.',
  },
  'health-and-pregnancy': {
    word: 'Health and pregnancy',
    means: 'Illness, disability, treatment, medicines and pregnancy, also where they are only inferred.',
  },
  'genetic-and-biometric': {
    word: 'Genetic and biometric',
    means: 'What the body gives away: DNA, ancestry, a face or a finger measured so that somebody is known by it.',
  },
  'payment-and-bank-details': {
    word: 'Payment and bank details',
    means: 'What one pays or is paid by: card numbers, accounts, payments made.',
  },
  'income-and-finances': {
    word: 'Income and finances',
    means: 'What somebody earns, owns or owes: pensions, credit, hardship, judgments for debt.',
  },
  'passwords-and-security': {
    word: 'Passwords and security',
    means: 'What opens an account or a system: passwords, PINs, secret questions.',
  },
  'identity-documents': {
    word: 'Identity documents',
    means:
      'Papers that prove who somebody is, and their numbers: passports, driving licences, NHS and National Insurance numbers.',
  },
  'political-opinions-and-voting': {
    word: 'Political opinions and voting',
    means:
      'How somebody votes, thinks or gives in politics, also where it is only predicted; the electoral register as parties have it.',
  },
  'ethnicity-religion-orientation': {
    word: 'Ethnicity, religion, orientation',
    means: 'Origin, belief, sexual orientation and membership of a union, also where they are only guessed.',
  },
  'criminal-offences': {
    word: 'Criminal offences',
    means:
      'Offences proved or alleged, and proceedings and convictions for them, also where they are in a file on staff.',
  },
  'location-and-journeys': {
    word: 'Location and journeys',
    means: 'Where somebody is, lives or goes: journeys, flights, a region, how to get into a home.',
  },
  'online-behaviour-and-messages': {
    word: 'Online behaviour and messages',
    means:
      'What somebody does online, and what people write to one another: views, likes, posts, messages, and letters on paper, written by hand too.',
  },
  'purchases-and-profiling': {
    word: 'Purchases and profiling',
    means: 'What somebody buys or is taken for: orders, loyalty, answers to surveys, attributes worked out or bought.',
  },
  'staff-records': {
    word: 'Staff records',
    means: 'What an employer keeps on those who work for it: post, pay, service, personnel files.',
  },
  'pictures-and-sound': {
    word: 'Pictures and sound',
    means: 'Photographs, on paper too, films and recordings of somebody.',
  },
} as const satisfies Readonly<Record<string, { readonly word: string; readonly means: string }>>;
