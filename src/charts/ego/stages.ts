import type { Wrong } from '../../schema/standing.ts';

/** A flow as the drawing of one of its ends has it. */
export interface EgoFlow {
  readonly id: string;
  /** Whether the actor in the middle got the data, or gave it. */
  readonly side: 'in' | 'out';
  /** Who stands at the other end, and of which case it is, in letters. */
  readonly partner: string;
  readonly name: string;
  readonly letters: string;
  /** How many, in the one unit that the widths are of; nothing where that is not known. */
  readonly count: number | null;
  /** A question, an answer or a message: a line with an arrow. */
  readonly talk: boolean;
  readonly wrong?: Wrong | undefined;
}

/** All the flows between the actor and one other, as one straight line with its words above it. */
export interface EgoLine {
  readonly flows: readonly string[];
  readonly side: EgoFlow['side'];
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** 0 for an arrow and for a number that is not known. */
  readonly thickness: number;
  readonly drawn: 'ribbon' | 'hollow' | 'arrow';
  readonly wrong?: Wrong | undefined;
  readonly name: string;
  readonly letters: string;
}

export interface EgoLayout {
  readonly lines: readonly EgoLine[];
  readonly bar: { readonly y: number; readonly height: number };
  /** What has no room: how many others on each side, and where that is said. */
  readonly more: readonly { readonly side: EgoFlow['side']; readonly count: number; readonly y: number }[];
}
