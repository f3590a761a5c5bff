import { describe, expect, it } from 'vitest';
import { byId } from '../../src/model/casebook.ts';
import { houseOf } from '../../src/model/house.ts';
import { madeUp } from '../made-up/casebook.ts';

const book = madeUp({
  actors: [
    { id: 'toy-group', name: 'Toy Group' },
    { id: 'toy-shop', name: 'Toy Shop', part_of: 'toy-group' },
    { id: 'toy-post', name: 'Toy Post', part_of: 'toy-group' },
    { id: 'library', name: 'Library' },
  ],
  cases: [{ houses: [{ label: 'The toys', actors: ['toy-shop', 'doll-maker'], sources: ['notice'] }] }],
});

/** The ids of an actor’s house: the whole, its parts, those beside it. */
const of = (id: string): unknown => {
  const { whole, parts, beside } = houseOf(book, byId(book.actors, id));
  return [whole?.id, parts.map((each) => each.id).sort(), beside.map((each) => each.id).sort()];
};

describe('the house of an actor', () => {
  it('is said from both ends where a record says of what it is a part', () => {
    expect(of('toy-post')).toEqual(['toy-group', [], ['toy-shop']]);
    expect(of('toy-group')).toEqual([undefined, ['toy-post', 'toy-shop'], []]);
  });

  it('holds those with whom a case says that it was one house, each once', () => {
    expect(of('toy-shop')).toEqual(['toy-group', [], ['doll-maker', 'toy-post']]);
    expect(of('doll-maker')).toEqual([undefined, [], ['toy-shop']]);
  });

  it('is empty where no record names another', () => {
    expect(of('library')).toEqual([undefined, [], []]);
  });
});
