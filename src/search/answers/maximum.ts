import type { Intent } from './known.ts';
import { cue, left, opens } from './question.ts';

const most = cue('maximum max cap ceiling limit most');
const noun = cue('fine penalty sum possible allowed allow impose law under act amount');

/** "Maximum fine under PECR", "how much can the ICO fine": the most that each law allows or allowed. */
export const maximum: Intent = (asked, { facts }) => {
  const can = asked.words.includes('can') || asked.words.includes('could');
  // "Who was fined most" asks for what was imposed.
  if (opens(asked, 'who', 'whom', 'which')) return undefined;
  if (!(most(asked) || (can && asked.words.includes('much')))) return undefined;
  const law = left(asked, most, noun)
    .join(' ')
    .replace(/^1998$/, 'dpa 1998');
  const named = new Set(facts.maxima.map((row) => row.law));
  if (law !== '' && !named.has(law)) return undefined;
  if (law === '' && !noun(asked)) return undefined;
  const rows = facts.maxima.filter((row) => law === '' || row.law === law || (law === 'gdpr' && row.law === 'uk gdpr'));
  const [first] = rows;
  if (first?.url === undefined) return undefined;
  return {
    card: {
      what: 'The most that could be imposed, by the law of the conduct',
      rows,
      links: [
        { words: 'The provision', url: first.url },
        { words: 'How near to it penalties came', url: facts.to.questions },
      ],
    },
  };
};
