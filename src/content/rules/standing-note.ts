import { caseStandings } from '../../schema/vocabulary.ts';
import { faultAt, part, type Rule } from './rule.ts';

const isStanding = (word: unknown): word is keyof typeof caseStandings =>
  typeof word === 'string' && Object.hasOwn(caseStandings, word);

/** What is said beside a case's standing does not begin with the standing's own word, since it stands right behind it. */
export const standingNote: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'case')
    .flatMap((document) => {
      const [standing, note] = [part(document.raw, 'standing'), part(document.raw, 'standing_note')];
      if (!isStanding(standing) || typeof note !== 'string') return [];
      const [word = ''] = caseStandings[standing].split(' with');
      const begins =
        note.toLowerCase().startsWith(word.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(note.slice(word.length));
      return begins
        ? [
            faultAt(
              document,
              'standing-note',
              ['standing_note'],
              `begins with “${word.toLowerCase()}”, which stands before it on the page already; begin with what is to be said of it`,
            ),
          ]
        : [];
    });
