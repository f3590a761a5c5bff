import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { type Answer, textOf } from './judge.ts';

/** Asks for an address as a browser does, and follows no redirect. Rejects with what the network said. */
export function ask(url: URL): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? secure : plain)(
      url,
      { headers: { 'accept-encoding': 'br, gzip', origin: 'https://elsewhere.example' }, timeout: 30_000 },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
          resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(pieces) });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer in thirty seconds')));
    asked.on('error', reject);
    asked.end();
  });
}

/** How many questions are under way at once. */
const atOnce = 12;

const plainText = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** The addresses that a page or a style sheet names. */
function named(path: string, text: string): readonly string[] {
  if (path.endsWith('.css')) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, to = '']) => to);
  if (!path.endsWith('/') && !path.endsWith('.html')) return [];
  return [...text.matchAll(/\s(?:href|src|data-index|data-core|data-texts)="([^"]+)"/g)].map(([, to = '']) =>
    plainText(to),
  );
}

/**
 * Walks through a site from its home page, by everything that its pages and style sheets name.
 *
 * @param home the address of the home page, with a slash at its end; nothing above it is asked for
 * @param most how many addresses are asked for; the nearest to the home page come first
 * @param see is told each answer, and the page that named the address
 */
export async function crawl(
  home: URL,
  most: number,
  see: (url: URL, answer: Answer, from: string) => void,
): Promise<{ readonly asked: number; readonly left: number }> {
  const found = new Map([[home.href, '']]);
  const waiting = [home.href];
  let asked = 0;
  const visit = async (at: string): Promise<void> => {
    const url = new URL(at);
    const answer = await ask(url);
    see(url, answer, found.get(at) ?? '');
    if (answer.status !== 200) return;
    for (const to of named(url.pathname, textOf(answer))) {
      if (!URL.canParse(to, url)) continue;
      const { origin, pathname } = new URL(to, url);
      const next = origin + pathname;
      if (origin !== home.origin || !pathname.startsWith(home.pathname) || found.has(next)) continue;
      found.set(next, url.pathname);
      waiting.push(next);
    }
  };
  while (waiting.length > 0 && asked < most) {
    const some = waiting.splice(0, Math.min(atOnce, most - asked));
    asked += some.length;
    await Promise.all(some.map(visit));
  }
  return { asked, left: waiting.length };
}
