import type { Browser } from 'playwright-core';

/** Bytes over the wire of a first visit, compressed as the server sends them, by kind. */
export interface Weight {
  readonly total: number;
  readonly script: number;
  readonly font: number;
  readonly style: number;
  readonly page: number;
}

/** Opens a page in a fresh browser context and adds up what came over the wire. */
export async function measureWeight(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kind = new Map<string, string>();
  const sums: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kind.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const of = kind.get(requestId) ?? 'Other';
    sums[of] = (sums[of] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  const total = Object.values(sums).reduce((a, b) => a + b, 0);
  return {
    total,
    script: sums['Script'] ?? 0,
    font: sums['Font'] ?? 0,
    style: sums['Stylesheet'] ?? 0,
    page: sums['Document'] ?? 0,
  };
}
