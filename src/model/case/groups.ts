/** Groups of sectors and of kinds of data, for filters: the records say both in free words. */
type Groups = readonly (readonly [label: string, words: RegExp])[];

const sectors: Groups = [
  ['Health and care', /health|care\b|care home|hospital|pharmac|genetic|funeral/],
  ['Political campaigning', /politic|campaign/],
  ['Marketing and data broking', /marketing|data brok|lead generation|competitions/],
  ['Finance and insurance', /insur|financ|bank|lend|loan|credit|pension|mortgage|debt|claims|tax/],
  [
    'Telecoms and internet',
    /telecom|social media|web services|software|platform|video sharing|facial|mobile phone|contact tracing/,
  ],
  [
    'Retail and consumer services',
    /retail|catalogue|food|restaurant|price comparison|car |ticket|estate agency|video|gam(?:es|ing)|pregnancy|rental|kitchen/,
  ],
  ['Travel and transport', /aviation|airport|travel|hotel|hospitality|ride-hailing|car manufacturer/],
  ['Home improvement, energy and calls', /home |energy|appliance|call.?block|water/],
  ['Public sector', /government|police|justice|postal|regulator|inquiry|education/],
  ['Charities and unions', /charit|trade union|children/],
  ['Media', /press|television|media$|media\b(?! and)|events/],
  ['Business services', /outsourc|construction|legal|employment|business|telemarketing/],
];

const data: Groups = [
  ['Names and contact details', /name|address|contact|telephone|e-?mail|phone|mobile/],
  ['Dates of birth and family', /birth|birthday|marital|family|relatives|friends|dependants|gender|age\b|age as/],
  ['Children', /child|infant|under 13/],
  ['Health and pregnancy', /health|medical|pregnan|disab|illness|consultations/],
  ['Genetic and biometric', /genetic|biometric|facial|faces|dna|ancestry|probe images/],
  ['Payment and bank details', /card|bank|pay|salar|income|pension|donation|county court/],
  ['Passwords and security', /password|login|secret|pins?\b|administrator/],
  ['Identity documents', /passport|identity|licence|national insurance|voter id/],
  ['Political opinions and voting', /politic|voting|voter|canvass|register|party|opinion/],
  ['Ethnicity, religion, orientation', /ethnic|religi|orientation|country of origin/],
  ['Location and journeys', /location|journey|travel|flight|city|homes/],
  [
    'Online behaviour and messages',
    /likes|posts|profile|messages|page|viewing|audience|user id|account|files|scores|cookies/,
  ],
  [
    'Purchases and profiling',
    /purchase|consumer data|lifestyle|modelled|profiles generated|attributes|psychographic|magazine|loyalty|customer details|suppliers|publicly|credit referenc|companies house/,
  ],
  ['Staff records', /staff|employee|emergency|car registrations/],
  ['Pictures and sound', /picture|photograph|image|sound|captions/],
];

const groupsOf = (groups: Groups, text: string): string[] => {
  const found = groups.filter(([, words]) => words.test(text.toLowerCase())).map(([label]) => label);
  return found.length > 0 ? found : ['Other'];
};

/** The sectors that a text names, in groups; "Other" for none. A register row or a case may have several. */
export const sectorsOf = (text: string): readonly string[] => groupsOf(sectors, text);

/** The kinds of data that texts name, in groups, each once. */
export const dataKindsOf = (texts: readonly string[]): readonly string[] => {
  const found = new Set(texts.flatMap((text) => groupsOf(data, text)));
  return data.map(([label]) => label).filter((label) => found.has(label));
};
