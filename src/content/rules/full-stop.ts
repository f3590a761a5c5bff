import type { FileKind } from '../document.ts';
import { textsIn } from '../texts.ts';
import { faultAt, type Rule } from './rule.ts';

type Keys = Readonly<Partial<Record<FileKind, readonly string[]>>>;

/** Where a record holds whole sentences, by the keys that lead there, and where a phrase that stands in a line or a sentence of ours. */
const sentences: Keys = {
  case: [
    'standfirst',
    'summary',
    'outcomes.note',
    'affected.note',
    'account.says',
    'discussion.question',
    'revisions.note',
  ],
  finding: ['claim', 'why', 'revisions.note'],
  flows: ['headline'],
  timeline: ['events.detail'],
  actor: ['description'],
  changes: ['note'],
  redirects: ['reason'],
};
const phrases: Keys = {
  case: ['title', 'is', 'theme', 'standing_note', 'sector', 'cast.role', 'data.what', 'related.why'],
  finding: ['finder.how', 'finder.said', 'kept'],
  flows: ['callout.words', 'callout.under', 'roles.role', 'flows.label', 'flows.sub', 'flows.purpose'],
  timeline: ['headline', 'answer.words', 'events.title', 'events.short'],
  quotations: ['quotations.role', 'quotations.occasion'],
  sources: ['discrepancies.right'],
};

/** A dot that belongs to the word before it. */
const shortened = /(?:\b(?:Inc|Ltd|Co|Corp|No|etc)|\b\p{L}\.\p{L})\.$/u;
const endsAsSentence = (text: string): boolean => /[.?!…][”’)]?$/.test(text.trimEnd());
const endsInDot = (text: string): boolean => /\.[”’)]?$/.test(text.trimEnd()) && !shortened.test(text.trimEnd());

/** What is a sentence ends like one, and what is a phrase does not, since more of a line follows it. */
export const fullStop: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const isOf = (keys: Keys, path: readonly (string | number)[]): boolean =>
      (keys[document.kind] ?? []).includes(path.filter((step) => typeof step === 'string').join('.'));
    return textsIn(document.raw).flatMap(({ text, path }) => {
      if (text.trim() === '') return [];
      if (isOf(sentences, path) && !endsAsSentence(text))
        return [
          faultAt(document, 'full-stop', path, 'is a sentence and does not end as one; put a full stop at its end'),
        ];
      if (isOf(phrases, path) && endsInDot(text))
        return [
          faultAt(
            document,
            'full-stop',
            path,
            'is a phrase, which a line of the page goes on after; take away the full stop',
          ),
        ];
      return [];
    });
  });
