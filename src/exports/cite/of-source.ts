import { citedId } from '../../schema/claim.ts';
import { noticeKinds, outcomeFates, outcomeKinds } from '../../schema/vocabulary.ts';
import { hasFallen } from '../../model/case/outcome.ts';
import type { Casebook, CaseFile, Source, Outcome } from '../../model/casebook.ts';
import { sayDate } from '../../model/say/date.ts';
import { readableAt } from '../../model/source/readable-at.ts';
import { readNeutral } from './neutral-citation.ts';
import { curly } from './rich-text.ts';
import type { JudgmentWork, NoticeWork, Work } from './work.ts';
import { publisherOf } from '../../model/source/publishers.ts';

type SourceCite = NonNullable<Source['cite']>;
type NoticeKind = NonNullable<SourceCite['notice']>;

/** What became of an outcome: nothing for one that stands, unless it is under appeal. */
function fateOf(file: CaseFile, outcome: Outcome): string | undefined {
  if (outcome.fate === 'quashed' && outcome.kind !== 'court-order') return outcomeFates.quashed;
  if (hasFallen(outcome)) {
    const after = file.outcomes.filter((each) => (each.date ?? '') > (outcome.date ?? ''));
    // The next ruling, whatever became of that one: a later court had before it what the one below it had made.
    const later =
      after.find((each) => each.kind === 'court-order' && each.fate !== 'separate') ??
      after.find((each) => each.fate === 'stands');
    // What a court held is put aside; in the place of a regulator's decision something else is put.
    const word = outcome.kind === 'court-order' ? outcomeFates.quashed : outcomeFates.replaced;
    if (!later) return word;
    const neutral = readNeutral(later.reference ?? '')?.text;
    const when = later.when === undefined ? '' : `, ${sayDate(later.when)}`;
    return `${word} by ${neutral ?? `${outcomeKinds[later.kind].toLowerCase()}${when}`}`;
  }
  return outcome.kind !== 'court-order' && file.standing === 'under-appeal' ? 'under appeal' : undefined;
}

/** What became of a document, in words, and whether it fell. */
type Fate = Pick<JudgmentWork, 'fate' | 'fallen'>;

/** What became of the outcome that a document is the text of. */
function fateOfDocument(book: Casebook, source: Source, fits: (outcome: Outcome) => boolean): Fate {
  for (const file of book.cases)
    for (const outcome of file.outcomes)
      if (outcome.sources.some((each) => citedId(each) === source.id) && fits(outcome)) {
        const fate = fateOf(file, outcome);
        return { ...(fate === undefined ? {} : { fate }), ...(hasFallen(outcome) ? { fallen: true } : {}) };
      }
  return {};
}

const common = (source: Source, at = readableAt(source)) => ({
  key: source.id,
  title: curly(source.title),
  ...(at === undefined ? {} : { url: at }),
  ...(source.when === undefined ? {} : { date: source.when }),
});

function judgment(book: Casebook, source: Source, { title = '', number = '' }: SourceCite): JudgmentWork {
  const neutral = readNeutral(number);
  const own = neutral?.text ?? number;
  const isOwn = ({ kind, reference = '' }: Outcome): boolean =>
    kind === 'court-order' && (readNeutral(reference)?.text ?? reference) === own;
  const site = curly(publisherOf(book, source));
  return {
    ...common(source),
    kind: 'judgment',
    title: curly(title),
    number: own,
    neutral: neutral !== undefined,
    court: neutral?.court ?? site,
    site,
    ...fateOfDocument(book, source, isOwn),
  };
}

/** Which outcomes a notice is the text of; a notice of intent proposes one, and is cited as no more. */
const imposedBy: Readonly<Record<NoticeKind, readonly Outcome['kind'][]>> = {
  'notice-of-intent': [],
  'enforcement-notice': ['enforcement-notice'],
  'penalty-notice': ['monetary-penalty', 'fixed-penalty'],
  'monetary-penalty-notice': ['monetary-penalty', 'fixed-penalty'],
  'final-notice': ['monetary-penalty', 'fixed-penalty'],
};

function noticeOf(book: Casebook, source: Source, called: NoticeKind, title = source.title): NoticeWork {
  const kinds = imposedBy[called];
  return {
    ...common(source),
    kind: 'notice',
    title: curly(title),
    author: curly(publisherOf(book, source)),
    genre: noticeKinds[called],
    ...(source.copy === undefined ? {} : { copy: source.copy }),
    ...(kinds.length === 0 ? { fate: 'not final' } : fateOfDocument(book, source, ({ kind }) => kinds.includes(kind))),
  };
}

/** A source as a thing to cite: as what its record says that it is. */
export function workOfSource(book: Casebook, source: Source): Work {
  const { cite, copy, kind } = source;
  if (cite?.as === 'judgment') return judgment(book, source, cite);
  if (cite?.notice !== undefined) return noticeOf(book, source, cite.notice, cite.title);
  if (cite?.unit !== undefined)
    return { ...common(source), kind: 'law', form: 'act', title: curly(cite.title ?? source.title), unit: cite.unit };
  return {
    ...common(source),
    kind: 'document',
    medium: kind === 'dataset' ? 'data' : cite?.as === 'newspaper' || cite?.as === 'report' ? cite.as : 'page',
    publisher: curly(publisherOf(book, source)),
    ...(copy === undefined ? {} : { copy }),
  };
}
