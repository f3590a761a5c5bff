import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Measured, measured } from './measure.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const isElement = (node: Node): node is Element => 'tagName' in node;

/** Elements whose words are no text of a page. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'nav', 'form']);
const blocks: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'dt',
  'dd',
  'blockquote',
  'figcaption',
]);

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if (isElement(node) && silent.has(node.tagName)) return '';
  return childrenOf(node).map(wordsOf).join('');
}

function blocksOf(node: Node): readonly string[] {
  if (isElement(node) && silent.has(node.tagName)) return [];
  if (isElement(node) && blocks.has(node.tagName)) return [wordsOf(node).replace(/\s+/g, ' ').trim()];
  return childrenOf(node).flatMap(blocksOf);
}

function find(node: Node, tag: string): Element | undefined {
  if (isElement(node) && node.tagName === tag) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, tag);
    if (found) return found;
  }
  return undefined;
}

/** A built page as Markdown: its title, and its text in paragraphs with nothing in them that Markdown would read. */
export function asMarkdown(html: string): string {
  const tree = parse(html);
  const title = wordsOf(find(tree, 'title') ?? tree).trim();
  const text = blocksOf(find(tree, 'main') ?? tree).filter((block) => block !== '');
  const plain = text.map((block) => block.replace(/[\\`*_{}[\]<>#+!|~&$:-]/g, '\\$&'));
  return `---\ntitle: ${JSON.stringify(title === '' ? 'Untitled' : title)}\n---\n\n${plain.join('\n\n')}\n`;
}

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://casebook.example', integrations: [starlight({ title: 'Casebook', sidebar: [] })] });
`;
const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Installs Starlight, which brings Pagefind, into a folder of its own.
 *
 * @returns a sentence where it cannot be had
 */
export function installStarlight(folder: string): string | undefined {
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--silent',
        'astro@7.3.4',
        '@astrojs/starlight@0.42.4',
        '@astrojs/markdown-remark@^7.3.0',
      ],
      { cwd: folder, stdio: 'pipe', timeout: 600_000 },
    );
    return undefined;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const [first = ''] = said.trim().split('\n');
    return `could not be installed: ${first === '' ? 'npm was ended' : first}`;
  }
}

/** Writes the text of every page of a built site as a page of Starlight’s. */
export function writePages(site: string, folder: string): void {
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const at = join(folder, 'src/content/docs', file.replace(/\.html$/, '.md'));
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, asMarkdown(readFileSync(join(site, file), 'utf8')));
  }
}

/** Builds what was written, with its search. */
export const buildStarlight = (folder: string): Promise<Measured> =>
  measured([process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
