import type { CaseEvent, CaseFile } from '../casebook.ts';
import { beganOn } from './time.ts';

/** So many events of a case a chart of two has room for. */
const most = 10;

/** The events that tell a case in few words: its beginning and the weightiest, in order of time. */
export function keyEvents(file: CaseFile): readonly CaseEvent[] {
  const begin = beganOn(file).event;
  const ranked = [...file.events]
    .filter((event) => event.weight >= 2 || event === begin)
    .sort((a, b) => Number(b === begin) - Number(a === begin) || b.weight - a.weight);
  // A case whose events are mostly light is told by those it has.
  const light = file.events.filter(({ weight }) => weight === 1);
  const chosen = new Set([...ranked, ...(ranked.length < 4 ? light : [])].slice(0, most));
  return file.events.filter((event) => chosen.has(event));
}
