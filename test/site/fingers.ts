import type { Page } from 'playwright-core';

/** Waits until a page that was flung stands still. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [top, frames] = [scrollY, 0];
        const look = (): void => {
          frames = scrollY === top ? frames + 1 : 0;
          top = scrollY;
          if (frames === 20) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

type Point = readonly [x: number, y: number];

/** Fingers on a touch screen: each goes in a straight line from where it is put down to where it is lifted. */
export async function fingers(
  page: Page,
): Promise<{ readonly drag: (from: readonly Point[], to: readonly Point[]) => Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  const at = (from: readonly Point[], to: readonly Point[], step: number) =>
    from.map(([x, y], id) => {
      const [endX, endY] = to[id] ?? [x, y];
      return { id, x: x + ((endX - x) * step) / steps, y: y + ((endY - y) * step) / steps };
    });
  return {
    drag: async (from, to) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from, to, 0) });
      for (let step = 1; step <= steps; step++)
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from, to, step) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}
