import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setting } from './settings.ts';

/** Draws facts of the built site for a reader who holds them against the sources: `npm run sample -- 100 7` (how many, seed). */
const [count = '100', seed = '1'] = process.argv.slice(2);
const site = setting('CASEBOOK_OUT') ?? 'dist';

type Kind = 'findings' | 'events' | 'flows' | 'cases' | 'register' | 'provisions' | 'terms';
type Entry = Readonly<Record<string, unknown>>;

/** How many of a hundred facts come from each kind: the more a reader relies on it, the more. */
const shares: Readonly<Record<Kind | 'narrative', number>> = {
  narrative: 30,
  findings: 18,
  events: 22,
  flows: 12,
  cases: 6,
  register: 6,
  provisions: 4,
  terms: 2,
};

/** Repeatable numbers from 0 to below 1 (mulberry32), so that a sample can be drawn again. */
function numbers(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function entries(kind: Kind): readonly string[] {
  const list = JSON.parse(readFileSync(join(site, 'data', 'v1', `${kind}.json`), 'utf8')) as readonly Entry[];
  const left = new Set(['revisions', 'summary', 'questions', 'anchor', 'short', 'weight', 'earliest', 'latest']);
  return list.map((entry) =>
    JSON.stringify(Object.fromEntries(Object.entries(entry).filter(([key]) => !left.has(key)))),
  );
}

/** The paragraphs with a figure in the texts of the cases, as a reader of the built pages sees them. */
function paragraphs(): readonly string[] {
  return readdirSync(join(site, 'cases'))
    .map((id) => ({ id, file: join(site, 'cases', id, 'index.html') }))
    .filter(({ file }) => existsSync(file))
    .flatMap(({ id, file }) => {
      const text = readFileSync(file, 'utf8').match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? [];
      return text
        .map((html) =>
          html
            .replace(/<sup[\s\S]*?<\/sup>/g, '')
            .replace(/<[^>]+>/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter((words) => words.length > 120 && /\d/.test(words))
        .map((words) => `${id}: ${words}`);
    });
}

function draw(from: readonly string[], many: number, next: () => number): readonly string[] {
  const left = [...new Set(from)];
  return Array.from({ length: Math.min(many, left.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

if (!existsSync(join(site, 'data', 'v1'))) {
  console.error(`${site}: no built site; run "npm run build" first.`);
  process.exit(1);
}
const next = numbers(Number(seed));
let number = 0;
for (const [kind, share] of Object.entries(shares) as [Kind | 'narrative', number][]) {
  const many = Math.round((share * Number(count)) / 100);
  for (const fact of draw(kind === 'narrative' ? paragraphs() : entries(kind), many, next)) {
    number += 1;
    console.log(`${String(number)}. [${kind}] ${fact}\n`);
  }
}
