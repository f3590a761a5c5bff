import type { KnownDate } from '../../schema/known-date.ts';

/** What every cited thing has, whatever the style. */
interface Cited {
  /** The key in files: the id of the thing and, for a page of ours, its version; so a second export is the same. */
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: KnownDate;
}

/** A page of this site: a case file or one finding, as it stood in one version. */
export interface PageWork extends Cited {
  readonly kind: 'page';
  /** The permanent reference of a finding. */
  readonly ref?: string;
  readonly version: number;
  /** What stands beside its claim, said after the title where it is not simply "found": an allegation must not be cited as more. */
  readonly standing?: string;
  /** The case that a finding belongs to. */
  readonly within?: string;
}

/** A piece of law; `title` is the short title and year, `unit` what follows it: "s 55A(1)". */
export interface LawWork extends Cited {
  readonly kind: 'law';
  readonly form: 'act' | 'instrument' | 'regulation';
  readonly unit?: string;
  /** Chapter or number: "1998 c 29", "SI 2003/2426". */
  readonly number?: string;
}

/** A decision of a court or tribunal; `title` is the parties' names. */
export interface JudgmentWork extends Cited {
  readonly kind: 'judgment';
  /** The neutral citation without padding: "[2023] UKFTT 132 (GRC)"; else the number under which it was brought. */
  readonly number: string;
  readonly neutral: boolean;
  readonly court: string;
  /** Where it was read. */
  readonly site: string;
  /** What became of it. */
  readonly fate?: string;
  /** True where it was replaced or quashed. */
  readonly fallen?: true;
}

/** A notice of a regulator. */
export interface NoticeWork extends Cited {
  readonly kind: 'notice';
  readonly author: string;
  /** "Enforcement notice"; a notice of intent is that, and never a penalty. */
  readonly genre: string;
  /** Where the copy stands that was read, if it is a copy. */
  readonly copy?: string;
  readonly fate?: string;
  /** True where it was replaced or quashed. */
  readonly fallen?: true;
}

/** Anything else that was read: a report, a page, an article. */
export interface DocumentWork extends Cited {
  readonly kind: 'document';
  readonly medium: 'page' | 'newspaper' | 'report' | 'data';
  /** Who published it. */
  readonly publisher: string;
  readonly copy?: string;
}

/** A thing that can be cited, in no style yet. */
export type Work = PageWork | LawWork | JudgmentWork | NoticeWork | DocumentWork;
