import { hasWidth } from '../../schema/flow-kind.ts';
import { volumeUnits } from '../../schema/vocabulary.ts';
import type { Case } from '../../schema/case.ts';
import type { Flow, Volume } from '../../schema/flow.ts';
import type { Rough } from '../../schema/rough.ts';
import { isAmiss, type Wrong } from '../../schema/standing.ts';
import { counted, sayCount } from './count.ts';

/** What is counted, in the plural unless there is one: "people", "record". */
export const sayUnit = (unit: Volume['unit'], count: number): string =>
  count !== 1 ? volumeUnits[unit] : unit === 'people' ? 'person' : volumeUnits[unit].replace(/s$/, '');

function words(count: number): string {
  if (count >= 1_000_000_000 && count % 100_000_000 === 0) return `${sayCount(count / 1_000_000_000)} billion`;
  if (count >= 1_000_000 && count % 100_000 === 0) return `${sayCount(count / 1_000_000)} million`;
  return sayCount(count);
}

/** What stands before a number that is no exact count: "up to ", "at least ", "about ". */
export const roughly = (count: Partial<Rough>): string =>
  count.at_most ? 'up to ' : count.at_least ? 'at least ' : count.about ? 'about ' : '';

/** How much moved, in words: "up to 87 million people", "1,065,220 records", "number not known". */
export function sayVolume(volume: Volume): string {
  if (volume.count === null) return 'number not known';
  return `${roughly(volume)}${words(volume.count)} ${sayUnit(volume.unit, volume.count)}`;
}

/** How many a case is about, to the last one: "up to 87,000,000 people", "1 person". */
export const sayAffected = (affected: Pick<Case['affected'], 'count' | 'unit'> & Partial<Rough>): string =>
  affected.count === null
    ? 'not known'
    : `${roughly(affected)}${sayCount(affected.count)} ${sayUnit(affected.unit, affected.count)}`;

/** Whether there is anything to count: a question, a message or an end whose number nobody gives moves none. */
export const showsVolume = (flow: Pick<Flow, 'kind' | 'volume'>): boolean =>
  flow.volume.count !== null || (hasWidth(flow.kind) && flow.volume.unit !== 'other');

/** Flows by their number: "9 flows, 8 called wrong": found, admitted or said to be. */
export function sayFlows(flows: readonly { readonly wrong?: Wrong | undefined }[]): string {
  const amiss = flows.filter(isAmiss).length;
  return `${counted(flows.length, 'flow')}${amiss === 0 ? '' : `, ${amiss === flows.length ? 'all' : String(amiss)} called wrong`}`;
}
