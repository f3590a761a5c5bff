import type { Actor } from '../../schema/actor.ts';
import type { Quotation } from '../../schema/quotation.ts';
import { byId } from '../casebook.ts';

/** The name of who said something, whether or not that is an actor of the casebook. */
export const speakerOf = (
  { speaker }: Pick<Quotation, 'speaker'>,
  actors: readonly Pick<Actor, 'id' | 'name'>[],
): string => (typeof speaker === 'string' ? byId(actors, speaker).name : speaker.name);
