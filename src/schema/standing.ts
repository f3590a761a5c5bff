/**
 * Where a finding stands: eight standings and no others. Word, meaning, force, mark and sentence of each are here and
 * nowhere else; `charts/standing/mark.ts` draws the marks, `act.ts` says which fields each needs.
 */

/** What the sentence of a standing is made of, each already in words. */
interface Said {
  /** Who found, alleged, conceded, settled or dropped it: "the ICO", "Facebook and the ICO". */
  readonly by: string;
  /** The month of it, with its comma: ", August 2018"; empty where it is not known. */
  readonly on: string;
  /** How it was said, after the name: " in its notice of intent"; empty where nothing need be said. */
  readonly how: string;
  /** What was set aside, or what of it was kept. */
  readonly what: string;
}

/** The lines of a mark, as parts of its width: `bars` are thick, `lines` thin, `stops` upright; a slash, a row of dots. */
export interface Strokes {
  readonly bars?: readonly (readonly [from: number, to: number])[];
  readonly lines?: readonly (readonly [from: number, to: number])[];
  readonly stops?: readonly number[];
  readonly slash?: true;
  readonly dots?: true;
}

/**
 * What a finding of a standing does for what rests on it: somebody decided it, the one it is about admitted it, somebody said it,
 * it was decided and undone, it was said and dropped, or nobody says by it that anything was wrong.
 */
type Force = 'decided' | 'admitted' | 'said' | 'undone' | 'dropped' | 'none';

/** What is said of one standing, and what follows from it. */
export interface StandingWords {
  /** In a row and within a sentence. */
  readonly word: string;
  /** In a row, beside the claim, where the word would be read of the claim and is not true of it. */
  readonly beside?: string;
  /** In a citation or under a quotation, where nothing shows of which ruling the word is said. */
  readonly cited?: string;
  /** After a number above one, where the word is a noun. */
  readonly several?: string;
  readonly means: string;
  /** What stands before the names of those whom the finding is about. */
  readonly against: 'Against' | 'About';
  /** What follows from it, everywhere: what is drawn as wrong, what may be called found, what a rule was held to. */
  readonly force: Force;
  readonly mark: Strokes;
  /** The line on the page, the card and the citation, without its full stop. */
  readonly sentence: (said: Said) => string;
}

/** The eight standings, in the order in which the legend has them. */
export const standings = {
  found: {
    word: 'found',
    means: 'A regulator, a tribunal or a court decided it, in a final document or its own announcement of one.',
    against: 'Against',
    force: 'decided',
    mark: { bars: [[0, 1]] },
    sentence: ({ by, how, on }) => `Found by ${by}${how}${on}`,
  },
  varied: {
    word: 'varied',
    means: 'Found, and kept in part on appeal: the sentence says which part.',
    against: 'Against',
    force: 'decided',
    mark: { bars: [[0, 0.5]], lines: [[0.5, 1]] },
    sentence: ({ by, how, on, what }) => `Varied: by ${by}${how}, which kept ${what}${on}`,
  },
  'set-aside': {
    word: 'set aside',
    beside: 'earlier ruling set aside',
    cited: 'stands; an earlier ruling was set aside',
    means: 'Found, and later reversed or replaced. What was held first is struck through; the claim is what holds now.',
    against: 'About',
    force: 'undone',
    mark: { bars: [[0, 1]], slash: true },
    sentence: ({ by, how, on, what }) => `Set aside: ${what}, by ${by}${how}${on}`,
  },
  alleged: {
    word: 'alleged',
    means: 'Said by a regulator in a notice of intent, by a party or by the press, and not decided.',
    against: 'About',
    force: 'said',
    mark: {
      bars: [
        [0, 0.42],
        [0.58, 1],
      ],
    },
    sentence: ({ by, how, on }) => `Alleged by ${by}${how}${on}`,
  },
  conceded: {
    word: 'conceded',
    means: 'Admitted by the one it is about: a plea of guilty, an admission of liability.',
    against: 'Against',
    force: 'admitted',
    mark: { dots: true },
    sentence: ({ by, how, on }) => `Conceded by ${by}${how}${on}`,
  },
  settled: {
    word: 'settled',
    means: 'Closed by agreement: paid or undertaken, nothing admitted and nothing ruled.',
    against: 'About',
    force: 'none',
    mark: { lines: [[0, 1]], stops: [0.03, 0.97] },
    sentence: ({ by, how, on }) => `Settled without admission: ${by}${how}${on}`,
  },
  'not-pursued': {
    word: 'not pursued',
    means: 'Alleged once, then dropped by the one who had alleged it.',
    against: 'About',
    force: 'dropped',
    mark: { bars: [[0, 0.42]], stops: [0.54] },
    sentence: ({ by, how, on }) => `Not pursued: by ${by}${how}${on}`,
  },
  reading: {
    word: 'a reading',
    several: 'readings',
    means: 'A commentator’s lesson from the case. Nobody decided it and it accuses no one.',
    against: 'About',
    force: 'none',
    mark: { lines: [[0, 1]] },
    sentence: ({ by, how, on }) => `A reading by ${by}${how}${on}`,
  },
} as const satisfies Readonly<Record<string, StandingWords>>;

export type Standing = keyof typeof standings;

/** Words that were standings once, and what they are now. They stand in records that were kept, and are written no more. */
export const formerStandings = { overturned: 'set-aside' } as const satisfies Readonly<Record<string, Standing>>;

/** A standing as it was published in some version: one of today's, or a word of then. */
export type PublishedStanding = Standing | keyof typeof formerStandings;

const isFormer = (standing: PublishedStanding): standing is keyof typeof formerStandings =>
  Object.hasOwn(formerStandings, standing);

/** Whether something that was written is a standing of today. */
export const isStanding = (value: unknown): value is Standing =>
  typeof value === 'string' && Object.hasOwn(standings, value);

/** Whether a word is or was a standing. */
export const isPublished = (word: string): word is PublishedStanding =>
  Object.hasOwn(standings, word) || Object.hasOwn(formerStandings, word);

/** Today's standing for one that was published. */
export const standingNow = (standing: PublishedStanding): Standing =>
  isFormer(standing) ? formerStandings[standing] : standing;

/** The word under which a standing was published. */
export const wordOf = (standing: PublishedStanding): string =>
  isFormer(standing) ? standing : standings[standing].word;

/** What stands beside a claim: the word of its standing, or what says it of the ruling that the claim took the place of. */
export function besideClaim(standing: PublishedStanding): string {
  if (isFormer(standing)) return wordOf(standing);
  const { beside, word }: StandingWords = standings[standing];
  return beside ?? word;
}

/** What stands of a claim in a citation or under a quotation, where no earlier ruling is seen beside it. */
export function citedClaim(standing: PublishedStanding): string {
  if (isFormer(standing)) return wordOf(standing);
  const { cited }: StandingWords = standings[standing];
  return cited ?? besideClaim(standing);
}

const forceOf = (standing: Standing): Force => standings[standing].force;

/** Whether somebody decided it, and nobody has undone it since. */
export const isDecided = (standing: Standing): boolean => forceOf(standing) === 'decided';

/** Whether somebody says it, and it is not decided. */
export const isSaid = (standing: Standing): boolean => forceOf(standing) === 'said';

/** Whether it was decided, and undone since. */
export const isUndone = (standing: Standing): boolean => forceOf(standing) === 'undone';

/** Standings of a finding that holds: somebody decided or admitted it, and nobody has undone it since. */
export const holds = (standing: Standing): boolean => isDecided(standing) || forceOf(standing) === 'admitted';

/** Whether a standing is that of something that was held or charged and holds no more; a former word said nothing first. */
export const fell = (standing: PublishedStanding): boolean =>
  !isFormer(standing) && (isUndone(standing) || forceOf(standing) === 'dropped');

/** Of several standings the one by which something was wrong most surely; nothing where none of them says that anything was. */
export function surest(of: readonly Standing[]): Standing | undefined {
  const order: readonly Force[] = ['decided', 'admitted', 'said', 'undone'];
  const all = Object.keys(standings) as Standing[];
  return order.flatMap((force) => all.filter((each) => forceOf(each) === force)).find((each) => of.includes(each));
}

/** Of a flow one says how sure it is that something was wrong with it: four of the eight. */
export const wrongs = ['found', 'alleged', 'conceded', 'set-aside'] as const satisfies readonly Standing[];
export type Wrong = (typeof wrongs)[number];

/** Whether somebody found, admitted or said that a flow was wrong, and nobody has set that aside. */
export const isAmiss = ({ wrong }: { readonly wrong?: Wrong | undefined }): boolean =>
  wrong !== undefined && wrong !== 'set-aside';
