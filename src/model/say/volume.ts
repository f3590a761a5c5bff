import { volumeUnits } from '../../schema/vocabulary.ts';
import type { Flow, Volume } from '../../schema/flow.ts';
import { sayCount } from './count.ts';

function words(count: number): string {
  if (count >= 1_000_000_000 && count % 100_000_000 === 0) return `${sayCount(count / 1_000_000_000)} billion`;
  if (count >= 1_000_000 && count % 100_000 === 0) return `${sayCount(count / 1_000_000)} million`;
  return sayCount(count);
}

/** How much moved, in words: "up to 87 million people", "1,065,220 records", "number not known". */
export function sayVolume(volume: Volume): string {
  if (volume.count === null) return 'number not known';
  const unit = volumeUnits[volume.unit];
  const one = volume.count === 1 ? unit.replace(/s$/, '').replace(/^people$/, 'person') : unit;
  return `${volume.at_most ? 'up to ' : volume.about ? 'about ' : ''}${words(volume.count)} ${one}`;
}

/** Whether there is anything to count: a request or an end whose number nobody gives moves none. */
export const showsVolume = (flow: Pick<Flow, 'kind' | 'volume'>): boolean =>
  flow.volume.count !== null || (flow.kind === 'transfer' && flow.volume.unit !== 'other');
