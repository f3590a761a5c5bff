import type { Became } from '../../model/register.ts';
import type { Standing } from '../../schema/standing.ts';
import type { penaltyKinds, penaltyLaws, penaltyStandings, sectors } from '../../schema/vocabulary.ts';
import type { Entry } from '../index-file.ts';

/** One line of a list in an answer. */
export interface CardRow {
  /** What stands before it: a place in an order, a date, a reference. */
  readonly head?: string;
  readonly title: string;
  /** Where it leads, as a link on this site. */
  readonly url?: string;
  /** What stands beside it: a sum, a case. */
  readonly side?: string;
  readonly standing?: readonly [mark: Standing, word: string];
}

/** Two things side by side, a row a point; one cell where both have the same. */
export interface CardTable {
  readonly heads: readonly [string, string];
  readonly rows: readonly { readonly point: string; readonly cells: readonly [string] | readonly [string, string] }[];
}

/** An answer to a question, made of records alone: every word of it stands in one, or is worked out as the pages do. */
export interface Card {
  /** What kind of thing it is, and of what: "The fine in the case Facebook". */
  readonly what: string;
  /** The answer in a word: a sum, a standing, a number of people. */
  readonly value?: string;
  readonly text?: string;
  readonly standing?: readonly [mark: Standing, word: string];
  readonly rows?: readonly CardRow[];
  readonly table?: CardTable;
  /** Ways on; the first is where Enter leads. */
  readonly links: readonly [CardLink, ...CardLink[]];
}

/** A way on from an answer. */
interface CardLink {
  readonly words: string;
  /** As a link on this site. */
  readonly url: string;
}

/** What can be asked of a case, each with an answer made at build time where the records hold one. */
export type Matter = 'fine' | 'proposed' | 'reduced' | 'paid' | 'appeal' | 'people' | 'who' | 'why' | 'when' | 'took';

/** The card of a case on a matter; what the names have already is put in when it is asked for. */
export type CaseCard = Omit<Card, 'links'> & {
  /** Findings that are its rows, as places among the entries of the core. */
  readonly findings?: readonly number[];
};

/** What is known of a case for answers. */
export interface CaseFacts {
  /** Names of its respondents that are not names of the case. */
  readonly also: readonly string[];
  /** True where it has more than one respondent: what is true of the case may not be of each. */
  readonly several?: true;
  readonly cards: Readonly<Partial<Record<Matter, CaseCard>>>;
  /** Points by which two cases are compared. */
  readonly points: readonly (readonly [point: string, said: string])[];
}

/** Somebody of whom a fine can be asked by name. */
export interface Party {
  /** The place of its entry among the names, which has its names. */
  readonly at: number;
  /** Names that the entry has not. */
  readonly also?: readonly string[];
  /** True where a record has a fine on it. */
  readonly fined?: true;
  /** What was imposed on it, or that nothing is recorded; none where the records leave open who was to pay. */
  readonly card?: Card;
}

/** A decision, an appeal or a notice that has a citation or a number. */
export interface Decision {
  /** Its citation and numbers as written. */
  readonly reference: string;
  readonly card: Card;
}

/** A person, and the office that the record gives one, with the first and the last year for which it does. */
export interface Person {
  /** The place of its entry. */
  readonly at: number;
  readonly office?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the columns of the register say of a penalty, by which questions choose. */
export interface PenaltyFacts {
  readonly law: keyof typeof penaltyLaws;
  readonly kind: keyof typeof penaltyKinds;
  /** The trade in the register’s words, and the broad ones that it belongs to. */
  readonly trade: string;
  readonly sectors: readonly (keyof typeof sectors)[];
  readonly status: keyof typeof penaltyStandings;
  /** What became of its sum; nothing where it stands as imposed. */
  readonly became?: Became;
  /** Whether a court or tribunal changed it, as far as the register says by whom. */
  readonly byCourt?: true;
}

/** The file that answers are made from, with the register; it comes behind the names. Cases in the order of the core's. */
export interface FactFile {
  readonly version: 3;
  /** The rows of the register, without their texts: they are found by name, and answers about penalties are made of them. */
  readonly register: readonly Entry[];
  /** What the columns of each row of the register say, in the same order. */
  readonly penalties: readonly PenaltyFacts[];
  /** What the register tells of appeals, all together: of one that failed it has no column. */
  readonly appeals: Card;
  readonly cases: readonly CaseFacts[];
  /** Rows of the register that have a case or another sum now, by their address: which, and what became of the sum. */
  readonly rows: Readonly<Record<string, { readonly case?: number; readonly now?: string } | undefined>>;
  readonly parties: readonly Party[];
  readonly decisions: readonly Decision[];
  /** The most that could be imposed, law by law, with the first day on which it was the law and the first on which it no longer was. */
  readonly maxima: readonly (CardRow & { readonly law: string; readonly from?: string; readonly to?: string })[];
  /** The names of the regulator, as its record has them. */
  readonly regulator: readonly string[];
  /** The people among the actors. */
  readonly people: readonly Person[];
  /** The site's own pages, each with the words by which it is asked for, of the site or of the regulator. */
  readonly pages: readonly { readonly words: readonly string[]; readonly ofRegulator?: true; readonly card: Card }[];
  /** Lists that answers lead to, as links on this site. */
  readonly to: Readonly<Record<'register' | 'timeline' | 'compare' | 'questions', string>>;
}
