import { resolve } from 'node:path';
import { serveSite } from '../src/cli/server/site.ts';
import { launch } from '../test/browser.ts';
import { loadCasebook } from '../src/model/load.ts';
import { openCold } from './cold.ts';
import { styleUse } from './css.ts';
import { flowData } from '../src/components/flow/flow.data.ts';
import { faultyDrawings, quality } from './graphs.ts';
import { timesOfMany } from './cases-in-time.ts';
import { interactionTimes, timelineTimes } from './interaction.ts';
import { layoutTimes } from './layouts.ts';
import { scale } from './scale/run.ts';
import { firstResults, searchFuzz, searchQuality, searchTimes } from './search.ts';
import { measureWeight } from './weight.ts';

/** Prints what the project promises in figures: page weights, layouts, searches; `-- css` styles alone, `-- layouts` drawings alone, for which no built dist/ is needed; `-- --cases 102,170` what a build of so many cases takes, with `--alone` without Starlight. */
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

function drawings(): void {
  console.log('\nLayouts (median of 9 runs, beside sorting 100,000 numbers in the same run)');
  for (const line of layoutTimes()) console.log(`  ${line}`);

  const book = loadCasebook('content');
  console.log('\nFlow diagrams: quality');
  for (const line of quality(book.cases.map((file) => flowData(book, file)))) console.log(`  ${line}`);

  console.log('\nFlow diagrams: random graphs of up to 40 actors and 120 flows');
  for (const line of faultyDrawings()) console.log(`  ${line}`);
}

if (process.argv[2] === '--cases') {
  await scale((process.argv[3] ?? '').split(',').map(Number), process.argv.includes('--alone'), console.log);
  process.exit();
}

if (process.argv[2] === 'layouts') {
  drawings();
  process.exit();
}

const { server, port } = await serveSite(resolve(process.env['CASEBOOK_OUT'] ?? 'dist'), '/', 4900);
const browser = await launch();
console.log('Styles of a page at the width of a desk, and how much of them no rule in use takes');
for (const path of [
  '/glossary/',
  '/about/',
  '/law/',
  '/',
  '/cases/',
  '/cases/emmas-diary/',
  '/actors/experian/',
  '/register/',
]) {
  const { sheets, bytes, unused } = await styleUse(browser, `http://localhost:${String(port)}${path}`);
  console.log(
    `  ${path.padEnd(52)} ${kilobytes(bytes)} in ${String(sheets)} sheets, ${(unused * 100).toFixed(0).padStart(3)} % unused`,
  );
}
if (process.argv[2] === 'css') process.exit();
console.log('\nWeight of a first visit over the wire (brotli, fonts included)');
for (const path of [
  '/',
  '/cases/',
  '/cases/emmas-diary/',
  '/cases/cambridge-analytica/',
  '/cases/cambridge-analytica/timeline/',
  '/cases/emmas-diary/findings/not-told-of-a-party/',
  '/search/?q=emas+diary',
]) {
  const { total, script, font, style, page } = await measureWeight(browser, `http://localhost:${String(port)}${path}`);
  console.log(
    `  ${path.padEnd(52)} ${kilobytes(total)}  script ${kilobytes(script)}  page ${kilobytes(page)}  style ${kilobytes(style)}  fonts ${kilobytes(font)}`,
  );
}
console.log('\nA finding opened cold on a phone (1.6 Mbit/s, 150 ms a round trip, processor slowed down 4 times)');
for (const path of ['/cases/emmas-diary/findings/not-told-of-a-party/', '/f/CA-1/']) {
  const { bytes, largest, shift } = await openCold(browser, `http://localhost:${String(port)}${path}`);
  console.log(
    `  ${path.padEnd(52)} ${kilobytes(bytes)}  largest text after ${largest.toFixed(0)} ms, layout shift ${shift.toFixed(3)}`,
  );
}
console.log('\nInteraction with the diagram of Cambridge Analytica, processor slowed down 4 times');
for (const line of await interactionTimes(browser, `http://localhost:${String(port)}/cases/cambridge-analytica/`))
  console.log(`  ${line}`);
console.log('\nInteraction with the timeline of Cambridge Analytica, processor slowed down 4 times');
for (const line of await timelineTimes(browser, `http://localhost:${String(port)}/cases/cambridge-analytica/timeline/`))
  console.log(`  ${line}`);
console.log('\nThe timeline of all cases with 5,000 generated events of 200 cases, processor slowed down 4 times');
const built = resolve(process.env['CASEBOOK_OUT'] ?? 'dist', 'timeline/index.html');
for (const line of await timesOfMany(browser, `http://localhost:${String(port)}`, built)) console.log(`  ${line}`);
const searched = await openCold(browser, `http://localhost:${String(port)}/search/?q=how+much+was+facebook+fined`);
console.log(`\nA question opened cold on the same phone: layout shift ${searched.shift.toFixed(3)}`);
console.log('\nFrom a cold search page to the first results (brotli)');
console.log(`  ${await firstResults(browser, `http://localhost:${String(port)}`)}`);
console.log('\nWhat readers ask (test/real-content/search/queries.yaml), on the same documents');
for (const line of await searchQuality(browser)) console.log(`  ${line}`);
await browser.close();
server.close();

drawings();

console.log('\nA keystroke’s answer (in this process, as the worker does it)');
for (const line of searchTimes()) console.log(`  ${line}`);
console.log(`  ${searchFuzz()}`);
