import { singular } from '../../model/say/singular.ts';
import type { CardRow, Party } from './card.ts';
import { cardOf, type Intent, type Known, ofCase } from './known.ts';
import type { Named } from './named.ts';
import { type Asked, cue, left, opens } from './question.ts';
import { penaltyRow } from './penalty-row.ts';
import { registerOf } from './register/rows.ts';

const money = cue('fine penalty');
const extra = cue('sum amount monetary');
/** What was paid may be less than the fine, or something else. */
const paid = cue('pay paid cost');
const intended = cue('propose intend intent intention threaten');
const notice = cue('notice originally initially');
const other = cue('case big large high now current currently end');
const unreal: ReadonlySet<string> = new Set(['can', 'could', 'would', 'will', 'may', 'might', 'should', 'must']);

/** Whether a question is about a fine that was imposed: "is Uber fine" and "could Uber be fined" are not, nor is what was paid. */
const asksOfFine = (asked: Asked): boolean =>
  money(asked) &&
  !paid(asked) &&
  !intended(asked) &&
  !asked.words.some((word) => unreal.has(word) || word === 'many') &&
  !opens(asked, 'where') &&
  (!opens(asked, 'is', 'are') || asked.words.includes('fined'));

const rowsOf = (known: Known, rows: readonly number[]): readonly CardRow[] =>
  rows.flatMap((row) => penaltyRow(known, row) ?? []);

/** What a row of the register says of itself; empty until the texts have come. */
const textOf = ({ index }: Known, [row = -1]: readonly number[]): string => index.entries[row]?.text ?? '';

/** Who is asked for a fine by name, with the words of the name; a case that has the name as its title is asked for as a case. */
function partyOf(asked: Asked, known: Known): { readonly party: Party; readonly words: readonly string[] } | undefined {
  if (!asksOfFine(asked)) return undefined;
  const words = left(asked, money, extra, other);
  if (known.who.titled(words) !== undefined) return undefined;
  const party = known.who.party(words);
  return party && { party, words };
}

/**
 * Whether words may mean several, or none: a part of a name that others have too, any part of one where fines are asked
 * for, and one word of it that is an ordinary word. "NHS fine" is no more that of NHS Surrey than that of a trust, and
 * "think fine" may name nobody.
 */
function isOfMany(asked: Asked, named: Named, words: readonly string[], known: Known): boolean {
  if (named.case !== undefined || known.who.isWhole(words)) return false;
  const title = (row: number): string | undefined => known.index.entries[row]?.title;
  const { vocabulary } = registerOf(known);
  const isTrades = (word: string): boolean =>
    singular(word) !== word && vocabulary.at([singular(word)], 0)?.value.by === 'trade';
  return (
    asked.words.some((word) => word === 'fines' || word === 'penalties' || word === 'many' || isTrades(word)) ||
    known.who.rowsWith(words).some((row) => title(row) !== title(named.rows[0])) ||
    !known.complete ||
    known.who.isOrdinary(words)
  );
}

/** The rows of the register that have a name and no case. */
const rowsWith = (known: Known, words: readonly string[]): readonly CardRow[] =>
  rowsOf(known, known.who.rowsWith(words));

/** "Was Labour fined": that no record has a fine on it, before anything is said of when or why. */
export const noFine: Intent = (asked, known) => {
  const { party, words } = partyOf(asked, known) ?? {};
  if (party?.card === undefined || party.fined === true || rowsWith(known, words ?? []).length > 0) return undefined;
  return { card: party.card, about: (words ?? []).join(' ') };
};

/** "What was Uber fined": what a case or one of its parties came to in money, or the rows that one name has in the register. */
export const fine: Intent = (asked, known) => {
  if (!asksOfFine(asked) || opens(asked, 'why', 'who', 'when', 'which')) return undefined;
  const words = left(asked, money, extra, other);
  const { party } = partyOf(asked, known) ?? {};
  if (party?.fined === true && party.card) {
    const also = rowsWith(known, words);
    return { card: also.length === 0 ? party.card : { ...party.card, rows: also }, about: words.join(' ') };
  }
  const named = known.who.named(words);
  if (!named || isOfMany(asked, named, words, known)) return undefined;
  const also = rowsOf(known, named.rows);
  if (named.case !== undefined) {
    const card = cardOf(known, named.case, 'fine');
    return card && { card: also.length === 0 ? card : { ...card, rows: also }, about: words.join(' ') };
  }
  const [first] = also;
  if (first?.url === undefined) return undefined;
  const one = also.length === 1;
  return {
    about: words.join(' '),
    card: {
      what: one
        ? `In the register: a penalty on ${first.title}`
        : `In the register: ${String(also.length)} penalties on ${first.title}`,
      ...(one && first.side !== undefined ? { value: first.side } : {}),
      ...(one ? { text: `${first.head ?? ''}. ${textOf(known, named.rows)}`.replace(/\.?$/, '.') } : { rows: also }),
      ...(one && first.standing ? { standing: first.standing } : {}),
      links: [
        { words: one ? 'The row' : 'The first row', url: first.url },
        { words: 'The register', url: known.facts.to.register },
      ],
    },
  };
};

/** "What was first proposed for British Airways": the sum of a notice of intent, which is no penalty. */
export const proposed: Intent = (asked, known) => {
  // What one intends is not always a fine.
  if (!intended(asked) || !(money(asked) || notice(asked) || cue('propose threaten')(asked))) return undefined;
  return ofCase(known, left(asked, money, extra, intended, notice, other), 'proposed');
};
