/** A browser that is driven by a standard of the W3C, and of which nothing but that is known. */
export interface Engine {
  readonly name: string;
  /** Opens a page and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression on the page, as JSON carries it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Does what hand and keyboard do: sequences of input sources, as both WebDriver and BiDi write them. */
  readonly act: (sources: readonly object[]) => Promise<void>;
  /** Errors that pages have put out, for engines that tell them. */
  readonly complaints: readonly string[];
  /** The page as it is printed on A4, a PDF; engines whose driver cannot print have none. */
  readonly print?: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Waits until an expression is true on the page, for twenty seconds. */
export async function until(engine: Engine, expression: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if ((await engine.evaluate(`Boolean(${expression})`)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${engine.name}: never came true: ${expression}`);
}

/** Presses what a selector finds with the mouse, in its middle. */
export async function press(engine: Engine, selector: string): Promise<void> {
  const found = JSON.stringify(selector);
  await until(engine, `document.querySelector(${found})?.getClientRects().length`);
  const at = (await engine.evaluate(`(() => {
    const thing = document.querySelector(${found});
    thing.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = thing.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  })()`)) as { x: number; y: number };
  const actions = [
    { type: 'pointerMove', duration: 0, ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await engine.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
}

/** Types letters, or keys by their code points (Enter is \uE007). */
export const type = (engine: Engine, text: string): Promise<void> =>
  engine.act([
    {
      type: 'key',
      id: 'keys',
      actions: Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ]);
