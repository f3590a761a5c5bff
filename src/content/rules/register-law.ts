import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** The instrument whose breach a penalty under each law of the register punishes, by the first part of its provisions. */
const breached: Readonly<Record<string, string>> = {
  'DPA 1998': 'dpa-1998',
  'GDPR/DPA 2018': 'gdpr',
  'UK GDPR': 'uk-gdpr',
  PECR: 'pecr-2003',
  'PECR/DPA 2018': 'pecr-2003',
};

/** A row of the register that names its case names a law that its case's findings or its outcomes turn on. */
export const registerLaw: Rule = ({ documents }) => {
  const instruments = new Map<unknown, Set<string>>();
  const note = (of: unknown, provisions: readonly unknown[]): void => {
    const own = instruments.get(of) ?? new Set<string>();
    for (const id of provisions) own.add(String(id).split('/')[0] ?? '');
    instruments.set(of, own);
  };
  for (const { kind, raw, names } of documents) {
    if (kind === 'finding') note(names.case, itemsOf(part(raw, 'provisions')));
    if (kind === 'case')
      for (const outcome of itemsOf(part(raw, 'outcomes'))) note(part(raw, 'id'), itemsOf(part(outcome, 'under')));
  }
  const laws = new Set(Object.values(breached));
  return documents
    .filter(({ kind }) => kind === 'register')
    .flatMap((document) =>
      itemsOf(document.raw).flatMap((row, index) => {
        const [id, law, of] = [part(row, 'id'), String(part(row, 'law')), part(row, 'case')];
        const own = [...(instruments.get(of) ?? [])].filter((each) => laws.has(each)).sort();
        const wanted = breached[law];
        if (wanted === undefined || own.length === 0 || own.includes(wanted)) return [];
        return [
          faultAt(
            document,
            'register-law',
            [index, 'law'],
            `${String(id)} is under ${law} and the case ${String(of)} turns on ${own.join(', ')} alone; correct the one that is wrong`,
          ),
        ];
      }),
    );
};
