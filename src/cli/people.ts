import { ContentError } from '../content/fault.ts';
import type { Casebook } from '../model/casebook.ts';
import { loadCasebook } from '../model/load.ts';

/** Lists the people whose records are due for another look: is the name still needed, in a role that the sources name? */
function load(): Casebook | undefined {
  try {
    return loadCasebook();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}

const book = load();
if (book) {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  const people = book.actors.filter((actor) => actor.kind === 'person');
  const due = people.filter((actor) => actor.review === undefined || actor.review <= today);
  for (const actor of due)
    console.log(`${actor.review ?? 'no date'}  content/actors/${actor.id}.yaml  ${actor.name}: ${actor.description}`);
  console.log(`${String(due.length)} of ${String(people.length)} people are due for review on ${today}.`);
}
