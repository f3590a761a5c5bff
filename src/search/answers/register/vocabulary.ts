import { dataKinds, penaltyKinds, penaltyStandings, sectors, wordsOf } from '../../../schema/vocabulary.ts';
import { listed } from '../../../model/say/list.ts';
import type { Filter, Row } from './filter.ts';
import { dataWords, kindWords, lawWords, sectorWords, spam, standingWords, tradeWords, vague } from './matters.ts';
import { Phrases } from './phrases.ts';

type Phrase = readonly [phrases: string, value: Filter];

const laws: readonly Phrase[] = lawWords.map(([phrases, said, laws]) => {
  const [only, more] = laws;
  return [
    phrases,
    {
      by: 'law',
      before: 'under',
      said,
      ...(only !== undefined && (more === undefined || said === only)
        ? { param: `law=${encodeURIComponent(only)}` }
        : {}),
      fits: ({ law }) => laws.includes(law),
    },
  ];
});

const kind = (said: string, kinds: readonly string[]): Filter => ({
  by: 'kind',
  before: 'for',
  said,
  ...(kinds.length === 1 ? { param: `kind=${kinds.join('')}` } : {}),
  fits: (row) => kinds.includes(row.kind),
});

const kinds: readonly Phrase[] = [
  ...wordsOf(penaltyKinds)
    .filter((key) => key !== 'other')
    .map((key): Phrase => [`${kindWords[key]}, ${penaltyKinds[key]}`, kind(`“${penaltyKinds[key]}”`, [key])]),
  [spam, kind('unsolicited calls, texts or e-mails', ['unsolicited-calls', 'unsolicited-texts', 'unsolicited-emails'])],
];

const broad: readonly Phrase[] = wordsOf(sectors).map((key) => [
  `${sectorWords[key]}, ${sectors[key].replaceAll(',', '')}`,
  { by: 'trade', before: 'in the sector', said: `“${sectors[key]}”`, fits: (row) => row.sectors.includes(key) },
]);

const trade = (trades: readonly string[]): Filter => ({
  by: 'trade',
  before: trades.length > 1 ? 'in the trades' : 'in the trade',
  said: listed(trades.map((each) => `“${each}”`)),
  ...(trades.length === 1 ? { param: `sector=${encodeURIComponent(trades.join(''))}` } : {}),
  fits: (row) => trades.includes(row.trade),
});

const data: readonly Phrase[] = wordsOf(dataKinds).map((key) => [
  dataWords[key],
  {
    by: 'data',
    before: 'with a case here whose data are of the kind',
    said: `“${dataKinds[key]}”`,
    note: 'Only of a penalty with a case here is it recorded what kind of data it was about.',
    fits: (row) => row.data.has(dataKinds[key]),
  },
]);

const fate = (said: string, fits: (row: Row) => boolean, more: Partial<Filter> = {}): Filter => ({
  by: 'fate',
  before: '',
  said,
  fits,
  ...more,
});

const standings: readonly Phrase[] = wordsOf(penaltyStandings).map((key) => [
  standingWords[key],
  fate(`with the standing “${penaltyStandings[key]}”`, ({ status }) => status === key, {
    param: `status=${key}`,
    ...(key === 'final' ? { note: 'Final are those of which no change and no open appeal is recorded.' } : {}),
    ...(key === 'appealed'
      ? {
          note: 'Of these an appeal was brought or announced and no end of it is recorded; where there is no case here, it may have ended since.',
        }
      : {}),
  }),
]);

const ofCourt = ' by a tribunal';
/** Which penalties were appealed: no column of the register has them all, so it narrows nothing. */
export const appealed: Filter = fate('appealed', () => true);

const fates: readonly Phrase[] = [
  ...standings,
  ['appealed, been appealed', appealed],
  ['reduced, cut, lowered, reduced later', fate('reduced later', ({ became }) => became === 'cut')],
  [
    'reduced on appeal, cut on appeal, lowered on appeal, reduced by a tribunal, reduced by the tribunal, cut by a tribunal',
    fate(`reduced${ofCourt}`, ({ became, byCourt }) => became === 'cut' && byCourt === true),
  ],
  [
    'raised, increased, raised on appeal, increased on appeal',
    fate('raised later', ({ became }) => became === 'raised'),
  ],
  [
    'overturned, overturned on appeal, set aside, quashed on appeal',
    fate('cancelled or set aside', ({ became }) => became === 'cancelled' || became === 'set aside'),
  ],
  [
    'changed, changed on appeal, changed later, changed by a tribunal',
    fate('that did not stand as imposed', ({ became }) => became !== undefined),
  ],
];

/**
 * Every phrase by which a question narrows the register, with the trades that its rows have and the names of those who
 * were fined.
 *
 * @param names whole names with whom each is: the title of rows
 */
export const vocabularyOf = (rows: readonly Row[], names: ReadonlyMap<string, string>): Phrases<Filter> =>
  new Phrases<Filter>([
    ...[...names].map(([name, of]): Phrase => [
      name,
      { by: 'name', before: 'on', said: of, fits: ({ entry }) => entry.title === of },
    ]),
    ...data,
    ...kinds,
    ...broad,
    ...tradeWords.map(([phrases, trades]): Phrase => [phrases, trade(trades)]),
    ...laws,
    ...fates,
    ...[...new Set(rows.map((each) => each.trade))]
      .filter((name) => !vague.has(name) && !name.includes(','))
      .map((name): Phrase => [name, trade([name])]),
  ]);
