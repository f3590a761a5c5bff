import { contentFolder } from '../model/load.ts';
import { type Before, carryOut, type Plan, type Said } from './records/change.ts';
import { split, withdraw } from './records/findings.ts';
import { newKinds } from './records/kinds.ts';
import { renameCase } from './records/rename.ts';

/** A command that makes, moves or takes back records. */
interface Command {
  readonly words: string;
  readonly example: string;
  readonly plan: (before: Before, words: readonly string[]) => Plan;
}

/** What npm runs, by the name of its script. */
const commands: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(Object.entries(newKinds).map(([kind, made]) => [`new:${kind}`, made])),
  'rename:case': { words: '<name> <new name>', example: 'bounty-uk bounty', plan: renameCase },
  withdraw: {
    words: '<ref> "<why>" [<ref that takes its place>]',
    example: 'BO-2 "The tribunal quashed the notice on 1 March 2027."',
    plan: withdraw,
  },
  split: { words: '<ref> <name of the new finding>', example: 'BO-2 not-told-of-brokers', plan: split },
};

/** Runs one of the commands on a content folder. */
export function run(folder: string, name: string, words: readonly string[]): Said {
  const command = commands[name];
  if (!command)
    return { done: false, lines: [`There is no “${name}”; there are ${Object.keys(commands).join(', ')}.`] };
  const call = `npm run ${name} --`;
  const usage = `${call} ${command.words}, for example: ${call} ${command.example}`;
  if (words.length === 0) return { done: false, lines: [usage] };
  return carryOut(folder, usage, (before) => command.plan(before, words));
}

if (import.meta.main) {
  const [name = '', ...words] = process.argv.slice(2);
  const { done, lines } = run(contentFolder(), name, words);
  console[done ? 'log' : 'error'](lines.join('\n'));
  process.exitCode = done ? 0 : 1;
}
