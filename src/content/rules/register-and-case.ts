import { dateIn, faultAt, itemsOf, part, type Rule } from './rule.ts';

const total = (outcomes: readonly unknown[]): number =>
  outcomes.reduce<number>((sum, outcome) => sum + Number(part(outcome, 'amount_gbp') ?? 0), 0);
const isSum = (outcome: unknown): boolean => typeof part(outcome, 'amount_gbp') === 'number';
const pounds = (sum: unknown): string => `£${Number(sum).toLocaleString('en-GB')}`;

/** What a row says of a penalty's standing, from what its case says. */
function standingOf(of: readonly unknown[], raw: unknown): string | undefined {
  if (of.some((outcome) => part(outcome, 'fate') === 'separate')) return undefined;
  if (of.some((outcome) => part(outcome, 'fate') === 'replaced')) return 'varied';
  const standing = part(raw, 'standing');
  if (standing === 'under-appeal') return 'appealed';
  if (standing === 'settled-with-admission' || standing === 'settled-without-admission') return 'settled';
  return standing === 'quashed' ? standing : 'final';
}

/** A row of the register that names its case says what the case says: the sum, its day, what became of it and what holds now. */
export const registerAndCase: Rule = ({ documents }) => {
  const cases = new Map(
    documents.filter(({ kind }) => kind === 'case').map(({ raw }) => [part(raw, 'id'), raw] as const),
  );
  return documents
    .filter(({ kind }) => kind === 'register')
    .flatMap((document) =>
      itemsOf(document.raw).flatMap((row, index) => {
        const raw = cases.get(part(row, 'case'));
        const amount = Number(part(row, 'amount_gbp'));
        const outcomes = itemsOf(part(raw, 'outcomes')).filter(isSum);
        if (raw === undefined || outcomes.length === 0) return [];
        const fault = (column: string, clause: string) => [
          faultAt(document, 'register-and-case', [index, column], `${clause}; correct the one that is wrong`),
        ];
        const [id, name] = [String(part(row, 'id')), String(part(row, 'case'))];
        const alone = outcomes.filter((outcome) => part(outcome, 'amount_gbp') === amount);
        const together = outcomes.filter((outcome) => part(outcome, 'date') === part(row, 'date'));
        const of = alone.length > 0 ? alone : total(together) === amount ? together : [];
        if (of.length === 0)
          return fault(
            'amount_gbp',
            `${id} has ${pounds(amount)} and no outcome of the case ${name} has; it has ${outcomes.map((each) => pounds(part(each, 'amount_gbp'))).join(', ')}`,
          );
        const dates = of.map((outcome) => part(outcome, 'date'));
        const readable =
          dateIn(row, 'date') !== undefined && of.every((outcome) => dateIn(outcome, 'date') !== undefined);
        const standing = standingOf(of, raw);
        const holds = total(outcomes.filter((outcome) => (part(outcome, 'fate') ?? 'stands') === 'stands'));
        const now = part(row, 'amount_now_gbp');
        return [
          ...(!readable || dates.includes(part(row, 'date'))
            ? []
            : fault('date', `${id} is of ${String(part(row, 'date'))} and in the case ${name} of ${dates.join(', ')}`)),
          ...(standing === undefined || standing === part(row, 'status')
            ? []
            : fault('status', `${id} is ${String(part(row, 'status'))} and by the case ${name} ${standing}`)),
          ...(standing !== 'varied' || Number(now) === holds
            ? []
            : fault(
                now === undefined ? 'id' : 'amount_now_gbp',
                `${id} ${now === undefined ? 'has no "amount_now_gbp"' : `holds at ${pounds(now)}`} and by the case ${name} ${pounds(holds)} stands`,
              )),
        ];
      }),
    );
};
