import { ask } from './crawl.ts';
import { type Answer, textOf } from './judge.ts';

/** What is wrong with how a host answers what is no page: a path that is not there, a folder without its slash, odd requests. */
export async function probe(home: URL): Promise<readonly string[]> {
  const faults: string[] = [];
  const at = (path: string): URL => new URL(path, home);

  const page = textOf(await ask(at('404.html')));
  for (const path of ['no/such/page/', 'no-such-file.json', '_astro/']) {
    const answer = await ask(at(path));
    if (answer.status !== 404) faults.push(`${path}, which is not there, answers ${String(answer.status)} and not 404`);
    else if (textOf(answer) !== page)
      faults.push(`${path}, which is not there, does not show the site’s own page, 404.html`);
    else if (answer.headers.get('content-type')?.startsWith('text/html') !== true)
      faults.push(
        `${path}, which is not there, shows the site’s page as “${answer.headers.get('content-type') ?? ''}”`,
      );
  }
  for (const path of ['.git/config', '.env']) {
    const { status } = await ask(at(path));
    if (status === 200) faults.push(`${path} is shown to anybody`);
  }

  const bare = await ask(at('cases'));
  const to = landing(at('cases'), bare);
  if (to !== at('cases/').href && bare.status !== 200)
    faults.push(
      `cases, a page without its slash, answers ${String(bare.status)} and leads to ${to ?? 'nowhere'}, not to cases/`,
    );
  for (const path of ['//elsewhere.example/..', '//elsewhere.example/%2e%2e/cases', '/\\elsewhere.example/..']) {
    const odd = new URL(home);
    odd.pathname = path;
    const answer = await ask(odd);
    const lands = landing(odd, answer);
    if (lands !== undefined && new URL(lands).host !== home.host)
      faults.push(`${path} sends the reader to another host, ${new URL(lands).host}`);
  }

  if (home.protocol === 'https:') {
    const open = new URL(home);
    open.protocol = 'http:';
    const answer = await ask(open).catch(() => undefined);
    if (answer && landing(open, answer)?.startsWith('https:') !== true) faults.push('http: does not lead on to https:');
  }
  return faults;
}

/** Where an answer sends the reader; nothing where it does not. */
function landing(from: URL, { status, headers }: Answer): string | undefined {
  const to = headers.get('location');
  return status >= 300 && status < 400 && to !== undefined && URL.canParse(to, from)
    ? new URL(to, from).href
    : undefined;
}
