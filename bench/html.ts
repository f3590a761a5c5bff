import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

/**
 * `npm run check:html`: the Nu HTML checker over every page of a build (dist/, or where CASEBOOK_OUT says). It wants a
 * Java runtime and the checker, which no other work here needs, and says so where one is missing.
 */
interface Fault {
  readonly message: string;
  readonly url?: string;
  readonly extract?: string;
}

const out = resolve(process.env['CASEBOOK_OUT'] ?? 'dist');
const java = process.env['JAVA'] ?? 'java';
const jar = resolve(process.env['VNU_JAR'] ?? 'node_modules/vnu-jar/build/dist/vnu.jar');
const missing = [
  ...(existsSync(out) ? [] : [`No build in ${out}: npm run build makes one.`]),
  ...(existsSync(jar) ? [] : ['No checker: npm install --no-save vnu-jar, or set VNU_JAR to the file vnu.jar.']),
  ...(spawnSync(java, ['-version']).status === 0 ? [] : ['No Java: on Debian, apt install default-jre-headless.']),
];

/** The faults of each kind: what is named in one, and counted, is left out. */
function kindsOf(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  return Map.groupBy(faults, ({ message }) => message.replace(/“[^”]*\d[^”]*”|\d+/g, '…'));
}

function check(): number {
  const given = [
    '-Xmx1500m',
    '-jar',
    jar,
    '--skip-non-html',
    '--errors-only',
    '--exit-zero-always',
    '--format',
    'json',
  ];
  const { stderr } = spawnSync(java, [...given, out], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const { messages } = JSON.parse(stderr) as { messages: readonly Fault[] };
  for (const [kind, faults] of kindsOf(messages)) {
    console.log(`${String(faults.length)} × ${kind}`);
    console.log(`    ${faults[0]?.url?.replace(`file:${out}`, '') ?? ''}: ${faults[0]?.extract ?? ''}`);
  }
  console.log(messages.length === 0 ? 'No faults in any page.' : `${String(messages.length)} faults.`);
  return messages.length === 0 ? 0 : 1;
}

for (const sentence of missing) console.error(sentence);
process.exitCode = missing.length > 0 ? 2 : check();
