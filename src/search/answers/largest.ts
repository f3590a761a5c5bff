import type { Intent, Known } from './known.ts';
import type { Entry } from '../index-file.ts';
import { cue, left, type Asked } from './question.ts';
import { penaltyRow } from './penalty-row.ts';

const large = cue('largest biggest highest greatest top heaviest record');
const small = cue('smallest lowest least');
const early = cue('first earliest oldest');
const late = cue('latest newest recent last');
const noun = cue('fine penalty sum');
const filler = cue('most data protection enforcement register monetary under act regulation sector list');

/** A property of a row that a question can narrow by, as the address of the register names it. */
interface Narrowed {
  readonly words: string;
  readonly param: readonly [name: string, value: string];
  readonly fits: (values: readonly string[], entry: Entry) => boolean;
}

/** The laws, by the words that are left of their names. */
const laws: Readonly<Record<string, readonly [words: string, labels: readonly string[], param: string]>> = {
  gdpr: ['the GDPR, of the EU or the UK', ['GDPR', 'UK GDPR'], ''],
  pecr: ['PECR', ['PECR'], ''],
  1998: ['the Data Protection Act 1998', ['DPA 1998'], 'DPA 1998'],
  'dpa 1998': ['the Data Protection Act 1998', ['DPA 1998'], 'DPA 1998'],
};

/** What narrows a question about penalties: a law, a year or a sector, one at most; nothing if a word is left over. */
function narrowing(words: readonly string[], { core }: Known): Narrowed | 'all' | undefined {
  const said = words.join(' ');
  if (said === '') return 'all';
  const law = laws[said];
  if (law) {
    const [name, labels, param] = law;
    return {
      words: `under ${name}`,
      param: ['law', param],
      fits: (values) => labels.some((label) => values.includes(label)),
    };
  }
  if (/^(?:19|20)\d\d$/.test(said))
    return { words: `of ${said}`, param: ['year', said], fits: (_, { date }) => date?.startsWith(said) === true };
  const sectors = core.facets.filter(
    ({ facet, label }) =>
      facet === 'sector' &&
      words.every((word) =>
        label
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(word),
      ),
  );
  const [sector, second] = sectors;
  return sector && !second
    ? {
        words: `in ${sector.label.toLowerCase()}`,
        param: ['sector', ''],
        fits: (values) => values.includes(sector.label),
      }
    : undefined;
}

const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const countIn = (asked: Asked): number | undefined =>
  asked.words.flatMap((word) => {
    const count = /^\d{1,2}$/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
    return count > 0 ? [count] : [];
  })[0];

/** "The ten largest fines under PECR", "the first GDPR fine": rows of the register in an order. */
export const largest: Intent = (asked, known) => {
  if (!noun(asked)) return undefined;
  const by = large(asked)
    ? 'large'
    : small(asked)
      ? 'small'
      : late(asked)
        ? 'late'
        : early(asked)
          ? 'early'
          : undefined;
  if (by === undefined) return undefined;
  const words = left(asked, large, small, early, late, noun, filler, {
    has: (word) => /^\d{1,2}$/.test(word) || numbers.includes(word),
  });
  const narrowed = narrowing(words, known);
  if (narrowed === undefined) return undefined;
  const { index, core, facts } = known;
  const valuesOf = (entry: Entry): readonly string[] =>
    entry.facets?.flatMap((at) => core.facets[at]?.label ?? []) ?? [];
  const penalties = index.entries.flatMap((entry, at) =>
    entry.kind === 'penalty' && (narrowed === 'all' || narrowed.fits(valuesOf(entry), entry)) ? [{ entry, at }] : [],
  );
  const sized = by === 'large' || by === 'small';
  const fit = penalties.filter(({ entry }) => (sized ? (entry.sum ?? 0) > 0 : entry.date !== undefined));
  const key = ({ entry }: (typeof fit)[number]): number => (sized ? (entry.sum ?? 0) : Date.parse(entry.date ?? ''));
  const up = by === 'small' || by === 'early' ? 1 : -1;
  const count = Math.min(10, Math.max(1, countIn(asked) ?? 5), fit.length);
  const rows = [...fit]
    .sort((a, b) => up * (key(a) - key(b)) || a.at - b.at)
    .slice(0, count)
    .flatMap(({ at, entry }, i) => {
      const row = penaltyRow(known, at, sized ? String(i + 1) : entry.side?.at(-1));
      return row ? [row] : [];
    });
  if (rows.length === 0) return undefined;
  const order = { large: 'largest', small: 'smallest', late: 'latest', early: 'earliest' }[by];
  const sort = {
    large: 'amount-descending',
    small: 'amount-ascending',
    late: 'date-descending',
    early: 'date-ascending',
  }[by];
  const param =
    narrowed === 'all' || narrowed.param[1] === ''
      ? ''
      : `${narrowed.param[0]}=${encodeURIComponent(narrowed.param[1])}&`;
  const of = `${String(fit.length)} penalties${narrowed === 'all' ? '' : ` ${narrowed.words}`} in the register`;
  return {
    card: {
      what: `The ${count === 1 ? '' : `${numbers[count - 1] ?? String(count)} `}${order} of ${of}${sized ? ', by the amount first imposed' : ''}`,
      text: 'The register is not complete; a sum that was changed later says what it stands at.',
      rows,
      links: [
        { words: 'The register in this order', url: `${facts.to.register}?${param}sort=${sort}` },
        { words: 'The largest under each law', url: facts.to.questions },
      ],
    },
  };
};
