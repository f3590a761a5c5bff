/**
 * How data moved, or what was said in place of it: ten kinds of flow and no others. Word, meaning, verb, look and the
 * openings of a label are each here and nowhere else. No schema library: this runs in the browser too.
 */

/** What a sentence of a flow is made of, each already in words. */
interface Said {
  readonly from: string;
  /** Empty where there is no other end. */
  readonly to: string;
  /** What moved, as the label says it after its opening. */
  readonly what: string;
}

/** What is said of one kind. */
interface FlowKindWords {
  /** In a row, a filter and a legend. */
  readonly word: string;
  readonly means: string;
  /** Active, with a gap for what moved: "gave … to". */
  readonly verb: string;
  /** Whether data moved; a question, a message and an end carry none on. */
  readonly carries: boolean;
  /** `notch`: a ribbon that stops before a taker's bar; `hole`: a ribbon out of a hole in the giver's bar. */
  readonly drawn: 'ribbon' | 'notch' | 'hole' | 'arrow' | 'stub';
  /** At which end the one stands who acted. */
  readonly acts: 'from' | 'to';
  /** What a label begins with, and the sentence that it makes with the words after it; the first is the usual one. */
  readonly openings: Readonly<Record<string, (said: Said) => string>>;
}

/** The kinds, in the order in which the legend has them. `from` and `to` are always the way that the data went. */
export const flowKinds = {
  gave: {
    word: 'gave',
    means: 'Passed on, with or without a price; no source says that it was paid for.',
    verb: 'gave … to',
    carries: true,
    drawn: 'ribbon',
    acts: 'from',
    openings: { 'gave ': ({ from, to, what }) => `${from} gave ${what} to ${to}` },
  },
  sold: {
    word: 'sold',
    means: 'Passed on for money: a source says that it was paid for.',
    verb: 'sold … to',
    carries: true,
    drawn: 'ribbon',
    acts: 'from',
    openings: { 'sold ': ({ from, to, what }) => `${from} sold ${what} to ${to}` },
  },
  collected: {
    word: 'collected',
    means: 'Got by the one to whom it went: from people, from pages open to all, or by a lawful seizure.',
    verb: 'collected … from',
    carries: true,
    drawn: 'ribbon',
    acts: 'to',
    openings: {
      'collected: ': ({ from, to, what }) => `${to} collected ${what} from ${from}`,
      'seized: ': ({ from, to, what }) => `${to} seized ${what} from ${from}`,
    },
  },
  taken: {
    word: 'taken',
    means: 'Stolen, copied by intruders, or seized without right; what was wrong is that it could be taken.',
    verb: 'took … from',
    carries: true,
    drawn: 'notch',
    acts: 'to',
    openings: { 'taken: ': ({ from, to, what }) => `${to} took ${what} from ${from}` },
  },
  disclosed: {
    word: 'disclosed by mistake',
    means: 'Let out to somebody for whom it was not meant.',
    verb: 'disclosed … by mistake to',
    carries: true,
    drawn: 'hole',
    acts: 'from',
    openings: { 'disclosed by mistake: ': ({ from, to, what }) => `${from} disclosed ${what} by mistake to ${to}` },
  },
  published: {
    word: 'published',
    means: 'Put where others can read it.',
    verb: 'published … on',
    carries: true,
    drawn: 'ribbon',
    acts: 'from',
    openings: { 'published ': ({ from, to, what }) => `${from} published ${what} on ${to}` },
  },
  asked: {
    word: 'asked',
    means: 'A request for data, or an order about it.',
    verb: 'asked',
    carries: false,
    drawn: 'arrow',
    acts: 'from',
    openings: { 'asked ': ({ from, to, what }) => `${from} asked ${to} ${what}` },
  },
  answered: {
    word: 'answered',
    means: 'The answer to a request or an order.',
    verb: 'answered with',
    carries: true,
    drawn: 'arrow',
    acts: 'from',
    openings: { 'answered with ': ({ from, to, what }) => `${from} answered ${to} with ${what}` },
  },
  told: {
    word: 'told',
    means: 'A message, a call, a complaint or a notice; no set of data was handed over.',
    verb: 'told',
    carries: false,
    drawn: 'arrow',
    acts: 'from',
    openings: {
      'told ': ({ from, to, what }) => `${from} told ${to} ${what}`,
      'sent ': ({ from, to, what }) => `${from} sent ${what} to ${to}`,
      'called ': ({ from, to, what }) => `${from} called ${to} ${what}`,
      'complained of ': ({ from, to, what }) => `${from} complained of ${what} to ${to}`,
      'owed ': ({ from, to, what }) => `${from} owed ${to} ${what}`,
    },
  },
  deleted: {
    word: 'deleted',
    means: 'An end put to it by the one who held it; nothing goes anywhere.',
    verb: 'deleted',
    carries: false,
    drawn: 'stub',
    acts: 'from',
    openings: { 'deleted ': ({ from, what }) => `${from} deleted ${what}` },
  },
} as const satisfies Readonly<Record<string, FlowKindWords>>;

export type FlowKind = keyof typeof flowKinds;

/** What is said of a kind, without what only one kind has. */
export const kindWords = (kind: FlowKind): FlowKindWords => flowKinds[kind];

/** What was owed to somebody was not told. */
const owed = 'owed';

/** Whether a flow is one that was owed: somebody ought to be told, and no source says that they ever were. */
export const isOwed = ({ kind, label }: { readonly kind: FlowKind; readonly label: string }): boolean =>
  kind === 'told' && label.startsWith(`${owed} `);

/** The word for a flow in a legend: that of its kind, or that it was only owed. */
export const wordOfFlow = (flow: Parameters<typeof isOwed>[0]): string =>
  isOwed(flow) ? owed : flowKinds[flow.kind].word;

/** Kinds that were written once, and what they are now. They stand in charts that were kept, and are written no more. */
export const formerKinds = {
  transfer: 'gave',
  request: 'asked',
  answer: 'answered',
  stop: 'deleted',
} as const satisfies Readonly<Record<string, FlowKind>>;

/** Whether a kind is drawn with a width: data that went from one to another, and no question, message or end. */
export const hasWidth = (kind: FlowKind): boolean => !['arrow', 'stub'].includes(flowKinds[kind].drawn);

/** The parts of a label: what it opens with, and what moved. Nothing where it begins with no opening of its kind. */
export function partsOfLabel(
  kind: FlowKind,
  label: string,
): { readonly what: string; readonly say: (said: Said) => string } | undefined {
  const found = Object.entries(kindWords(kind).openings).find(
    ([opening]) => label.startsWith(opening) && label.length > opening.length,
  );
  return found && { what: label.slice(found[0].length), say: found[1] };
}
