import type { Browser } from 'playwright-core';

/** How a page opens cold on a phone: bytes over the wire, when its largest text stood, how far things moved. */
export interface Cold {
  readonly bytes: number;
  /** Milliseconds from the request to the largest contentful paint. */
  readonly largest: number;
  /** The sum of layout shifts, without unit. */
  readonly shift: number;
}

/**
 * Opens a page in a fresh browser as a phone on a slow mobile network does: 1.6 Mbit/s down, 150 ms a round trip, the
 * processor slowed down 4 times (the figures of Lighthouse's "slow 4G").
 */
export async function openCold(browser: Browser, url: string): Promise<Cold> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { largest: number; shift: number } }).seen);
  await context.close();
  return { bytes, ...seen };
}
