import { type FrameWork, perFrame } from './frame.ts';

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
