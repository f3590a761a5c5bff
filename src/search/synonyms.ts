import { stem } from './spelling.ts';

/** Words that readers use for what the site calls otherwise; each of a row stands, less surely, for the others. */
const rows = [
  'fine penalty sanction',
  'hack hacking hacker breach attack cyberattack intruder attacker',
  'leak leaked breach disclosure exposed',
  'doxxing doxing disclosure exposed published',
  'report notify notification',
  'child kid minor youngster teenager',
  'child infant baby toddler',
  'mother mum mummy parent',
  'phone telephone mobile',
  'text sms message',
  'brexit referendum',
  'police constabulary',
  'airline aviation',
  'doctor gp',
  'hospital nhs',
  'camera cctv filming',
  'face facial biometric',
  'recognition biometric',
  'extraterritorial territorial jurisdiction abroad overseas',
  'pensioner elderly older',
  'lawyer solicitor barrister',
  'ransom ransomware',
  'tribunal court',
  'sell sold sale',
  'staff employee worker',
  'advert advertisement ad advertising',
  'council borough',
  'dna genetic',
  'spam unsolicited nuisance marketing',
  'licence license',
  'threshold substantial',
];

/** The other words of each word's row, by stem. */
export const synonyms: ReadonlyMap<string, readonly string[]> = (() => {
  const others = new Map<string, string[]>();
  for (const row of rows) {
    const stems = row.split(' ').map(stem);
    for (const each of stems)
      others.set(each, [...(others.get(each) ?? []), ...stems.filter((other) => other !== each)]);
  }
  return others;
})();
