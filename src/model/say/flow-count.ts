import { counted, sayCount } from './count.ts';

/** So many flows, and how many of them were found, admitted or said to be wrong: "9 flows, 8 called wrong". */
export const sayFlowCount = (flows: number, amiss: number): string =>
  `${counted(flows, 'flow')}${amiss === 0 ? '' : `, ${amiss === flows ? 'all' : sayCount(amiss)} called wrong`}`;
