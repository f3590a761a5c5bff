/** Sections on notices, penalties and appeals: what may follow, and not what is required of a controller. */
const powers = [
  /^dpa-1998\/s-(?:4[0-9]|5[0-9]|6[0-9])/,
  /^dpa-2018\/s-1[2-9][0-9]/,
  /^pecr-2003\/reg-3/,
  /\/art-(?:4|58|8[23])(?:\/|$)/,
  // Rights of the Convention weigh on both sides; no respondent here is held to have broken one.
  /^echr\//,
];

/** Offences, which stand among the powers of the two Acts: what a respondent can be convicted of. */
const offences: ReadonlySet<string> = new Set([
  'dpa-1998/s-47',
  'dpa-1998/s-55',
  'dpa-2018/s-144',
  'dpa-2018/s-148',
  'dpa-2018/s-170',
  'dpa-2018/s-171',
  'dpa-2018/s-173',
]);

/** Whether a provision lays down a duty that a respondent can break; not to commit an offence is one. */
export const isDuty = (id: string): boolean => offences.has(id) || !powers.some((pattern) => pattern.test(id));
