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

/** Has work done when the browser has nothing better to do; where it cannot say when that is, in a task of its own. */
export function whenIdle(work: () => void, options?: IdleRequestOptions): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, options);
  else setTimeout(work, 1);
}
