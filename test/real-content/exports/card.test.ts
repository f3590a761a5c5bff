import { describe, expect, it } from 'vitest';
import { cardOfActor, cardOfCase, cardOfFinding, cardOfProvision } from '../../../src/exports/card/cards.ts';
import { citedLine } from '../../../src/model/case/standing-line.ts';
import { wordOf } from '../../../src/schema/standing.ts';
import { faults } from '../../exports/card-faults.ts';
import { book } from '../book.ts';

describe('the card of each thing', () => {
  const site = { site: 'https://casebook.example', base: '/' };

  it.each(book.cases)(
    'of $id says its claims and names whole, in letters that can be read and touch nothing',
    async (file) => {
      expect(await faults(cardOfCase(file, site), [file.title, file.standfirst])).toEqual([]);
      for (const finding of file.findings) {
        // The word stands in bold before the rest of the sentence.
        const rest = citedLine(finding).slice(wordOf(finding.standing).length).replace(/^:? /, '');
        const card = cardOfFinding(book, finding, site);
        expect(await faults(card, [finding.ref, finding.claim, rest]), finding.ref).toEqual([]);
      }
    },
  );

  it('says the name of an actor and what it is', async () => {
    for (const actor of book.actors)
      expect(await faults(cardOfActor(book, actor, site), [actor.name, actor.description]), actor.id).toEqual([]);
  });

  it('says the name of a provision and what it requires', async () => {
    for (const provision of book.provisions) {
      const card = cardOfProvision(book, provision, site);
      expect(await faults(card, [provision.short, provision.requires]), provision.id).toEqual([]);
    }
  });
});
