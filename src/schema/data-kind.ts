import type { dataKinds } from './vocabulary.ts';

/** What each kind of data covers, for editors: no page says it, and no script carries it. */
export const dataKindMeanings: Readonly<Record<keyof typeof dataKinds, string>> = {
  'names-and-contact-details':
    'Who somebody is and how to reach them: names, addresses, telephone numbers, an entry in the open register.',
  'dates-of-birth-and-family': 'Age, gender, marriage and kin of somebody grown up; those of a child are “children”.',
  children: 'Anything that is about a child, beside the kind that it is of otherwise.',
  'health-and-pregnancy': 'Illness, disability, treatment, medicines and pregnancy, also where they are only inferred.',
  'genetic-and-biometric':
    'What the body gives away: DNA, ancestry, a face or a finger measured so that somebody is known by it.',
  'payment-and-bank-details': 'What one pays or is paid by: card numbers, accounts, payments made.',
  'income-and-finances': 'What somebody earns, owns or owes: pensions, credit, hardship, judgments for debt.',
  'passwords-and-security': 'What opens an account or a system: passwords, PINs, secret questions.',
  'identity-documents':
    'Papers that prove who somebody is, and their numbers: passports, driving licences, NHS and National Insurance numbers.',
  'political-opinions-and-voting':
    'How somebody votes, thinks or gives in politics, also where it is only predicted; the electoral register as parties have it.',
  'ethnicity-religion-orientation':
    'Origin, belief, sexual orientation and membership of a union, also where they are only guessed.',
  'criminal-offences':
    'Offences proved or alleged, and proceedings and convictions for them, also where they are in a file on staff.',
  'location-and-journeys': 'Where somebody is, lives or goes: journeys, flights, a region, how to get into a home.',
  'online-behaviour-and-messages':
    'What somebody does online, and what people write to one another: views, likes, posts, messages, and letters on paper, written by hand too.',
  'purchases-and-profiling':
    'What somebody buys or is taken for: orders, loyalty, answers to surveys, attributes worked out or bought.',
  'staff-records': 'What an employer keeps on those who work for it: post, pay, service, personnel files.',
  'pictures-and-sound': 'Photographs, on paper too, films and recordings of somebody.',
};
