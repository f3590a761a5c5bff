import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives every citation file of the built site to the programs that read such files, and says how many entries each of
 * them took: pandoc (citeproc) for BibTeX, BibLaTeX, RIS and CSL-JSON, biber for .bib. A program that is not there is named.
 */
const dist = process.env['CASEBOOK_OUT'] ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'casebook-cite-'));

const run = (command: string, ...args: readonly string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 });
  return { status, said: `${stdout}${stderr}` };
};
const there = (command: string): boolean => run(command, '--version').status === 0;
const texts = (format: string): readonly string[] =>
  globSync(`${dist}/{f,cases,sources,law}/**/cite.${format}`)
    .sort()
    .map((file) => readFileSync(file, 'utf8'));

/** All entries of a format in one file, and how many there are. */
function gather(format: string): { readonly file: string; readonly count: number } {
  const all = texts(format);
  const file = join(folder, `all.${format}`);
  const text =
    format === 'csl.json' ? JSON.stringify(all.flatMap((each) => JSON.parse(each) as object[])) : all.join('\n');
  writeFileSync(file, text);
  return { file, count: all.length };
}

function pandoc(format: string, reader: string): string {
  const { file, count } = gather(format);
  if (!run('pandoc', '--list-input-formats').said.split('\n').includes(reader))
    return `this pandoc reads no ${reader} (version 3 does)`;
  const out = join(folder, 'out.json');
  const { status, said } = run('pandoc', '-f', reader, '-t', 'csljson', file, '-o', out);
  if (status !== 0) return `refused: ${said}`;
  const taken = (JSON.parse(readFileSync(out, 'utf8')) as object[]).length;
  const page = run('pandoc', '--citeproc', '-f', reader, '-t', 'plain', file);
  return `${String(taken)} of ${String(count)} entries taken; bibliography ${page.status === 0 ? `of ${String(page.said.length)} characters set` : `refused: ${page.said}`}`;
}

function biber(format: string): string {
  const { file, count } = gather(format);
  const { status, said } = run('biber', '--tool', '--validate-datamodel', '--nolog', `--output-file=${file}.out`, file);
  const warned = said.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
  const back = readFileSync(`${file}.out`, 'utf8').match(/^@/gm)?.length ?? 0;
  return `exit ${String(status)}, ${String(back)} of ${String(count)} entries written back, ${String(warned.length)} warnings${warned[0] === undefined ? '' : `, the first: ${warned[0]}`}`;
}

const formats = [
  ['bib', 'bibtex'],
  ['biblatex.bib', 'biblatex'],
  ['ris', 'ris'],
  ['csl.json', 'csljson'],
] as const;
for (const [format, reader] of formats)
  console.log(`pandoc  ${format.padEnd(14)}${there('pandoc') ? pandoc(format, reader) : 'not installed'}`);
for (const format of ['bib', 'biblatex.bib'])
  console.log(`biber   ${format.padEnd(14)}${there('biber') ? biber(format) : 'not installed'}`);
rmSync(folder, { recursive: true });
