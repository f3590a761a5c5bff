import { type Address, address } from '../address.ts';
import type { Casebook } from '../casebook.ts';
import { instrumentId } from '../law/instrument.ts';

/** An address that someone made by leaving off the end of another, and the page that it leads on to. */
export interface CutShort {
  readonly at: Address;
  readonly to: Address;
  /** What it leads to, in words. */
  readonly title: string;
}

/** Every step of a provision's address that is no page: "/law/dpa-1998/sch-1/" of "/law/dpa-1998/sch-1/pt-1/para-1/". */
function stepsOfLaw(book: Casebook): readonly CutShort[] {
  const pages = new Set(book.provisions.map(({ id }) => id));
  const steps = new Set(
    book.provisions.flatMap(({ id }) => {
      const parts = id.split('/');
      return parts.slice(2).map((_, i) => parts.slice(0, i + 2).join('/'));
    }),
  );
  return [...steps]
    .filter((step) => !pages.has(step))
    .map((step) => {
      const act = instrumentId(step);
      return { at: address.provision(step), to: address.act(act), title: 'The provisions of this Act' };
    });
}

/** Every address of the site cut short at a slash where no page stands by itself, with the page that it leads on to. */
export const cutShort = (book: Casebook): readonly CutShort[] => [
  { at: '/f/', to: address.topics(), title: 'Findings by topic' },
  { at: '/feeds/', to: `${address.dataPage()}#changes`, title: 'Feeds' },
  { at: '/sources/kind/', to: address.sources(), title: 'Sources' },
  ...book.cases.flatMap(({ id, title }): CutShort[] => [
    { at: `/cases/${id}/findings/`, to: `${address.case(id)}#findings`, title: `${title}: findings` },
    { at: address.compareOne(id), to: address.compareWith(id), title: `Compare ${title} with another case` },
    { at: `/embed/cases/${id}/`, to: address.embedCodeOfCase(id), title: `${title}: embed` },
  ]),
  ...book.sources.map(({ id, kind, title }) => ({
    at: `/sources/${id}/` as Address,
    to: address.sourceInKind(kind, id),
    title,
  })),
  ...stepsOfLaw(book),
];
