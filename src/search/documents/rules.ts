import { address } from '../../model/address.ts';
import { sayLastDay } from '../../model/say/date.ts';
import type { Entry } from '../index-file.ts';
import { plainWords } from '../../model/say/plain.ts';
import { present } from './present.ts';
import { lawsOf } from './facets.ts';
import type { Making } from './making.ts';
import { instrumentOf } from '../../model/law/instrument.ts';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** The names a provision is asked for by: "DPA 1998, s 55A" and in full, and for a principle of the 1998 Act its number. */
function namesOf(id: string, label: string, instrument: { title: string; short: string }): string[] {
  const law = [instrument.title, `${instrument.short} 2003`, instrument.short].find((name) =>
    label.startsWith(`${name},`),
  );
  if (law === undefined) return [];
  const place = label.slice(law.length + 2);
  const principle = /^dpa-1998\/sch-1\/pt-1\/para-(\d)$/.exec(id)?.[1];
  return [
    `${instrument.short}, ${place}`,
    `${instrument.title}, ${place}`,
    ...(principle === undefined
      ? []
      : [`Principle ${principle}`, `${ordinals[Number(principle) - 1] ?? ''} principle`]),
  ];
}

/** The provisions of law. */
export const provisionEntries = ({ book, link, facets }: Making): Entry[] =>
  book.provisions.map((provision) => {
    const instrument = instrumentOf(book, provision.id);
    return {
      kind: 'provision',
      url: link(address.provision(provision.id)),
      title: provision.short,
      names: [...namesOf(provision.id, provision.label, instrument), ...provision.also_known_as].filter(
        (name, i, all) => name !== provision.label && all.indexOf(name) === i,
      ),
      side: present(
        provision.label,
        provision.in_force_to === undefined ? undefined : `until ${sayLastDay(provision.in_force_to)}`,
      ),
      text: provision.requires,
      more: present(provision.note, provision.maximum).join(' '),
      facets: facets.of({ law: [instrument.short] }),
      ...(provision.in_force_from === undefined ? {} : { date: provision.in_force_from }),
    };
  });

/** The terms of the glossary. */
export const termEntries = ({ book, link, facets }: Making): Entry[] =>
  book.terms.map((term) => ({
    kind: 'term',
    url: link(address.term(term.id)),
    title: term.term,
    names: term.also_known_as,
    text: plainWords(term.definition),
    facets: facets.of({ law: lawsOf(book, term.law) }),
  }));

/** The topics, and the pages of the site's own words. */
export const topicEntries = ({ book, link }: Making): Entry[] => [
  ...book.topics.map((topic): Entry => ({
    kind: 'topic',
    url: link(address.topic(topic.id)),
    title: topic.title,
    text: topic.standfirst,
    more: plainWords(topic.text),
  })),
  ...book.pages.map((page): Entry => ({
    kind: 'topic',
    url: link(address.page(page.id)),
    title: page.title,
    text: page.description,
    more: plainWords(page.text),
  })),
];
