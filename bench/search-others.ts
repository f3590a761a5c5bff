import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import type { Entry } from '../src/search/index-file.ts';
import { stem } from '../src/search/spelling.ts';
import { empty, wordsOf } from '../src/search/words.ts';

type Search = (text: string) => readonly string[];

/** The words of a text as the site indexes them: references, figures and citations each one word, under their stems. */
const ourWords = (text: string): string[] =>
  wordsOf(text)
    .filter(({ word }) => !empty.has(word))
    .map(({ word }) => stem(word));

/**
 * MiniSearch as its documentation advises: prefixes, a fifth of a word's letters wrong, titles and names boosted.
 *
 * @param withOurs true to cut texts into words as the site does
 */
export function miniSearch(documents: readonly Entry[], withOurs: boolean): Search {
  const mini = new MiniSearch<{ id: number; title: string; names: string; text: string }>({
    fields: ['title', 'names', 'text'],
    ...(withOurs ? { tokenize: ourWords, processTerm: (word: string) => word } : {}),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, names: 2.5 }, combineWith: 'OR' },
  });
  mini.addAll(
    documents.map(({ title, names, text, more, side }, id) => ({
      id,
      title,
      names: names?.join(' ') ?? '',
      text: [...(side ?? []), text ?? '', more ?? ''].join(' '),
    })),
  );
  return (text) =>
    mini
      .search(text)
      .slice(0, 3)
      .map(({ id }) => documents[Number(id)]?.url ?? '');
}

/** Fuse's own search by words, with the site's words and weights, over names alone: with texts a question takes seconds. */
export function fuseTokens(documents: readonly Entry[]): Search {
  const rows = documents
    .filter(({ kind }) => !['event', 'flow', 'passage'].includes(kind))
    .map(({ title, names = [], side = [], url }) => ({ title, names: [...names, ...side].join('. '), url }));
  const fuse = new Fuse(rows, {
    useTokenSearch: true,
    tokenize: ourWords,
    keys: [
      { name: 'title', weight: 3 },
      { name: 'names', weight: 2 },
    ],
  });
  return (text) => fuse.search(text, { limit: 3 }).map(({ item }) => item.url);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface PagefindNode {
  createIndex: () => Promise<{
    index: {
      addHTMLFile: (file: { url: string; content: string }) => Promise<{ errors: readonly string[] }>;
      writeFiles: (options: { outputPath: string }) => Promise<unknown>;
    };
  }>;
  close: () => Promise<unknown>;
}

/**
 * Pagefind 1.6, which no lockfile here can hold: installed into a folder of its own, and asked in a browser as it is
 * meant to be. Gives the search, or a sentence that says why there is none.
 */
export async function pageFind(
  browser: Browser,
  documents: readonly Entry[],
  asked: readonly string[],
): Promise<Search | string> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', 'pagefind@1.6.0'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
    });
    const entry = pathToFileURL(join(folder, 'node_modules/pagefind/lib/index.js')).href;
    const pagefind = (await import(entry)) as PagefindNode;
    const { index } = await pagefind.createIndex();
    for (const [id, { title, names = [], side = [], text = '', more = '' }] of documents.entries()) {
      const body = `<h1>${escaped(title)}</h1><p data-pagefind-weight="5">${escaped(names.join('. '))}</p><p>${escaped([...side, text, more].join(' '))}</p>`;
      await index.addHTMLFile({ url: `/${String(id)}/`, content: `<html lang="en"><body>${body}</body></html>` });
    }
    await index.writeFiles({ outputPath: join(folder, 'site/pagefind') });
    await pagefind.close();
    writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>Pagefind</title>');
    const answers = await askInBrowser(browser, join(folder, 'site'), asked);
    return (text) => (answers[text] ?? []).map((url) => documents[Number(/\d+/.exec(url)?.[0] ?? -1)]?.url ?? '');
  } catch (error) {
    return `could not be had here: ${(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askInBrowser(
  browser: Browser,
  folder: string,
  asked: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  // A server that knows no kinds of file: Pagefind's own are compressed already and named by no known ending.
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'application/octet-stream';
    try {
      response.setHeader('content-type', type).end(readFileSync(join(folder, path === '/' ? 'index.html' : path)));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  const place = server.address();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${String(typeof place === 'object' ? (place?.port ?? 0) : 0)}/`);
    return await page.evaluate(async (texts) => {
      interface Pagefind {
        search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      }
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as Pagefind;
      const found: Record<string, string[]> = {};
      for (const text of texts) {
        const { results } = await pagefind.search(text);
        found[text] = await Promise.all(results.slice(0, 3).map(async (each) => (await each.data()).url));
      }
      return found;
    }, asked);
  } finally {
    await context.close();
    server.close();
  }
}
