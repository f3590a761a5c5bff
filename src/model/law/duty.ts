/** Sections on notices, penalties, offences and appeals: what may follow, and not what is required of a controller. */
const powers = [
  /^dpa-1998\/s-(?:4[0-9]|5[0-9]|6[0-9])/,
  /^dpa-2018\/s-1[2-9][0-9]/,
  /^pecr-2003\/reg-3/,
  /\/art-(?:4|58|8[23])(?:\/|$)/,
  // Rights of the Convention weigh on both sides; no respondent here is held to have broken one.
  /^echr\//,
];

/** Whether a provision lays down a duty that a respondent can break. */
export const isDuty = (id: string): boolean => !powers.some((pattern) => pattern.test(id));
