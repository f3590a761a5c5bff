import type { Flow } from '../../schema/flow.ts';

/** The actors at the ends of a flow: the one it went from and the one it went to, or the holder alone of what was deleted. */
export const endsOf = ({ from, to }: Pick<Flow, 'from' | 'to'>): readonly string[] =>
  to === undefined ? [from] : [from, to];
