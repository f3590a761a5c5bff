import { address, type Address } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import { complaintLaw, regulatorOf } from '../../model/regulator.ts';
import { spoken } from '../../model/say/name.ts';
import type { FactFile } from '../answers/card.ts';

/** How to complain to the regulator: what the law says of it, as its records have it; this site takes no complaints. */
export function complaints(book: Casebook, link: (at: Address) => string): FactFile['pages'] {
  const regulator = regulatorOf(book);
  const law = book.provisions.filter(({ id }) => complaintLaw.includes(id));
  return [
    {
      words: [
        'complain',
        'complaint',
        'make a complaint',
        'file a complaint',
        'report a company',
        'report an organisation',
      ],
      ofRegulator: true,
      card: {
        what: `Complaints to ${spoken(regulator)}`,
        text: `This site is independent of ${spoken(regulator)} and passes nothing on to it.${law.length === 0 ? '' : ' Of complaints the law says, in our words:'}`,
        rows: law.map(({ id, label, requires }) => ({
          head: label,
          title: requires,
          url: link(address.provision(id)),
        })),
        links: [
          { words: regulator.name, url: link(address.actor(regulator.id)) },
          { words: 'About this site', url: link(address.page('about')) },
        ],
      },
    },
  ];
}
