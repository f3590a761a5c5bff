/** Work for the next frame: asked for several times before it, done once. */
export interface FrameWork {
  (): void;
  readonly cancel: () => void;
}

/** Has work done with the next frame, whenever the result is called. */
export function perFrame(work: () => void): FrameWork {
  let frame = 0;
  const cancel = (): void => {
    cancelAnimationFrame(frame);
  };
  const ask = (): void => {
    cancel();
    frame = requestAnimationFrame(work);
  };
  return Object.assign(ask, { cancel });
}

/** Has work done in a task of its own once the next frame is drawn, whenever the result is called. */
export function afterFrame(work: () => void): FrameWork {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = perFrame(() => {
    task = setTimeout(work);
  });
  const cancel = (): void => {
    frame.cancel();
    clearTimeout(task);
  };
  const ask = (): void => {
    cancel();
    frame();
  };
  return Object.assign(ask, { cancel });
}

/**
 * Has work done when the browser has nothing better to do; where it cannot say when that is, in a task of its own.
 *
 * @param within milliseconds after which the work is no longer put off, however busy the page is
 */
export function whenIdle(work: () => void, within?: number): void {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(work, within === undefined ? undefined : { timeout: within });
  else setTimeout(work, 1);
}
