import { citedId } from '../../schema/claim.ts';
import { outcomeFates, outcomeKinds } from '../../schema/vocabulary.ts';
import type { Casebook, CaseFile, Source, Outcome } from '../../model/casebook.ts';
import { regulatorOf } from '../../model/regulator.ts';
import { sayDate } from '../../model/say/date.ts';
import { readableAt } from '../../model/source/readable-at.ts';
import { readAppealNumber, readNeutral, readParties } from './neutral-citation.ts';
import { curly } from './rich-text.ts';
import type { DocumentWork, JudgmentWork, LawWork, NoticeWork, Work } from './work.ts';
import { capital } from '../../model/say/name.ts';

/** Publishers that are newspapers, whose titles OSCOLA sets in italics. */
const newspapers = new Set(
  'Daily Mail;Daily Telegraph;Evening Standard;Financial Times;Maidenhead Advertiser;New York Times;The Guardian;The Independent;The Observer;The Telegraph;The Times;Wall Street Journal;Washington Post'.split(
    ';',
  ),
);
const notice = /^(notice of intent|enforcement notice|(?:monetary )?penalty notice|final notice)\b/i;
/** What a record adds to a title to say which copy it is. */
const additions = / ?\((?:text|opening|excerpts) of the notice\)| \(ICO[^)]*\)/g;
const copied =
  /^(.*?)(?:,? \(?)((?:an? )?(?:copy|copies|text|transcript|stored|copied|reprinted|republished|archived|on|via|quoted)\b.*?)\)?$/;

/** Splits "ICO, copy at docslib.org" into who published it and where the copy stands. */
function readPublisher(book: Casebook, text: string): { readonly name: string; readonly copy?: string } {
  const [, name, copy] = copied.exec(text) ?? [];
  const regulator = regulatorOf(book);
  const called = curly(name ?? text).toLowerCase();
  const full = [regulator.name, regulator.short, ...regulator.also_known_as].some(
    (each) => each?.toLowerCase() === called,
  )
    ? regulator.name
    : (name ?? text);
  return copy === undefined || name === '' ? { name: curly(full) } : { name: curly(full), copy };
}

/** What became of an outcome: nothing for one that stands, unless it is under appeal. */
function fateOf(file: CaseFile, outcome: Outcome): string | undefined {
  if (outcome.fate === 'quashed') return outcomeFates.quashed;
  if (outcome.fate === 'replaced') {
    const after = file.outcomes.filter((each) => each.fate === 'stands' && (each.date ?? '') > (outcome.date ?? ''));
    const later = after.find((each) => each.kind === 'court-order') ?? after[0];
    if (!later) return outcomeFates.replaced;
    const neutral = readNeutral(later.reference ?? '')?.text;
    const when = later.when === undefined ? '' : `, ${sayDate(later.when)}`;
    return `replaced by ${outcomeKinds[later.kind].toLowerCase()}${neutral === undefined ? when : ` ${neutral}`}`;
  }
  return outcome.kind !== 'court-order' && file.standing === 'under-appeal' ? 'under appeal' : undefined;
}

/** The outcome that a document is the text of. */
function ownOutcome(book: Casebook, source: Source, fits: (outcome: Outcome) => boolean): string | undefined {
  for (const file of book.cases)
    for (const outcome of file.outcomes)
      if (outcome.sources.some((each) => citedId(each) === source.id) && fits(outcome)) return fateOf(file, outcome);
  return undefined;
}

const common = (source: Source, at = readableAt(source)) => ({
  key: source.id,
  title: curly(source.title),
  ...(at === undefined ? {} : { url: at }),
  ...(source.when === undefined ? {} : { date: source.when }),
});

function judgment(book: Casebook, source: Source): JudgmentWork | undefined {
  const neutral = readNeutral(source.title);
  const number = neutral?.text ?? readAppealNumber(source.title);
  if (number === undefined) return undefined;
  const same = book.sources.filter((each) => readNeutral(each.title)?.text === number);
  const parties = [source, ...same].flatMap((each) => readParties(each.title) ?? [])[0];
  if (parties === undefined) return undefined;
  const fate = ownOutcome(
    book,
    source,
    ({ kind, reference = '' }) => kind === 'court-order' && readNeutral(reference)?.text === number,
  );
  return {
    ...common(source),
    kind: 'judgment',
    title: curly(parties),
    number,
    neutral: neutral !== undefined,
    court: neutral?.court ?? readPublisher(book, source.publisher).name,
    site: readPublisher(book, source.publisher).name,
    ...(fate === undefined ? {} : { fate }),
  };
}

function noticeOf(book: Casebook, source: Source): NoticeWork | undefined {
  const genre = notice.exec(source.title)?.[1];
  if (genre === undefined) return undefined;
  const intent = /notice of intent/i.test(source.title);
  const { name, copy } = readPublisher(book, source.publisher);
  const { date, title: written } = common(source);
  const title = written.replace(additions, '').replace(date === undefined ? '' : `, ${sayDate(date)}`, '');
  const kinds = /enforcement/i.test(genre) ? ['enforcement-notice'] : ['monetary-penalty', 'fixed-penalty'];
  const fate = intent ? undefined : ownOutcome(book, source, ({ kind }) => kinds.includes(kind));
  return {
    ...common(source),
    kind: 'notice',
    // A notice of intent proposes; whatever its file was called, it is not cited as a penalty.
    title: intent ? title.replace(/ ?(?:monetary )?penalty notice/gi, '') : title,
    author: name,
    genre: intent ? 'Notice of intent' : capital(genre.toLowerCase()),
    ...(copy === undefined ? {} : { copy }),
    ...(intent ? { fate: 'not final' } : fate === undefined ? {} : { fate }),
  };
}

function law(source: Source): LawWork | undefined {
  const [, title, unit] =
    /^(.+ Act \d{4}),? \(?((?:ss?|section|sch|pt|Part|paras?) [\w-]+.*?)\)?$/.exec(source.title) ?? [];
  if (title === undefined || unit === undefined) return undefined;
  return {
    ...common(source),
    kind: 'law',
    form: 'act',
    title,
    unit: unit.replace(/^section /, 's ').replace(/^Part /, 'pt '),
  };
}

/** A source as a thing to cite: as what it is, so far as its record says. */
export function workOfSource(book: Casebook, source: Source): Work {
  const special =
    source.kind === 'court'
      ? judgment(book, source)
      : source.kind === 'regulator'
        ? noticeOf(book, source)
        : source.kind === 'legislation'
          ? law(source)
          : undefined;
  if (special) return special;
  const { name, copy } = readPublisher(book, source.publisher);
  const medium: DocumentWork['medium'] =
    source.kind === 'dataset'
      ? 'data'
      : newspapers.has(name)
        ? 'newspaper'
        : /\breport\b/i.test(source.title) && ['regulator', 'parliament', 'academic'].includes(source.kind)
          ? 'report'
          : 'page';
  return { ...common(source), kind: 'document', medium, publisher: name, ...(copy === undefined ? {} : { copy }) };
}
