import { address, type Address } from '../../model/address.ts';
import { mayBearAnother, outcomesOn, sumsOn } from '../../model/case/payer.ts';
import { byId, type Casebook } from '../../model/casebook.ts';
import { houseOf } from '../../model/house.ts';
import { casesAgainst } from '../../model/indexes.ts';
import { sayDate } from '../../model/say/date.ts';
import { nameOf, spoken } from '../../model/say/name.ts';
import { sayAct } from '../../model/say/outcome.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Card, FactFile } from '../answers/card.ts';
import { fineOn } from './case-cards.ts';

/** Kinds of actor that nobody asks a fine of. */
const neverFined: ReadonlySet<Actor['kind']> = new Set([
  'regulator',
  'court',
  'parliament',
  'investigation',
  'group-of-people',
  'group-of-organisations',
]);

/** What is recorded of an actor on whom no record has a fine: what was decided against it, which is no fine. */
function noFine(book: Casebook, actor: Actor, link: (at: Address) => string): Card {
  const decided = outcomesOn(book, actor.id)
    .filter(({ outcome }) => outcome.kind !== 'court-order')
    .map(({ file, outcome: { kind, by, when } }) => ({
      head: when === undefined ? '' : sayDate(when),
      title: sayAct({ kind }, spoken(byId(book.actors, by))),
      url: link(address.case(file.id)),
      side: file.title,
    }));
  return {
    what: `No fine on ${spoken(actor)} is recorded here`,
    value: 'No fine recorded',
    text: `No case of this site and no row of the register has a fine on ${spoken(actor)}. The register is not complete.`,
    ...(decided.length > 0 ? { rows: decided } : {}),
    links: [{ words: `All that is recorded of ${spoken(actor)}`, url: link(address.actor(actor.id)) }],
  };
}

/** The fines on the companies of an owner, each with who was to pay; nothing where none was fined. */
function onItsCompanies(book: Casebook, owner: Actor, link: (at: Address) => string): Card | undefined {
  const rows = houseOf(book, owner).parts.flatMap((company) => {
    const [on] = sumsOn(book, company.id);
    const fine = fineOn(book, company);
    if (!fine || !on) return [];
    const { value = '', standing } = fine;
    return [
      { title: nameOf(company), url: link(address.case(on.file.id)), side: value, ...(standing ? { standing } : {}) },
    ];
  });
  if (rows.length === 0 || casesAgainst(book, owner.id).length > 0) return undefined;
  return {
    what: `Fines on companies of ${spoken(owner)}`,
    rows,
    links: [{ words: `All that is recorded of ${spoken(owner)}`, url: link(address.actor(owner.id)) }],
  };
}

/** Everyone of whom a fine can be asked by name, with what was imposed on that one and nobody else. */
export const parties = (
  book: Casebook,
  link: (at: Address) => string,
  placeOf: (url: string) => number,
): FactFile['parties'] =>
  book.actors
    .filter(({ kind }) => !neverFined.has(kind))
    .map((actor) => {
      const [first] = sumsOn(book, actor.id);
      const fine = fineOn(book, actor);
      const also = spoken(actor) === actor.name ? {} : { also: [spoken(actor)] };
      const at = placeOf(link(address.actor(actor.id)));
      if (fine !== undefined && first)
        return {
          at,
          ...also,
          fined: true,
          card: { ...fine, links: [{ words: 'The case', url: link(address.case(first.file.id)) }] },
        };
      const companies = onItsCompanies(book, actor, link);
      if (companies) return { at, ...also, card: companies };
      if (mayBearAnother(book, actor)) return { at, ...also };
      return { at, ...also, card: noFine(book, actor, link) };
    });
