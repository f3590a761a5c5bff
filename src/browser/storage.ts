/** What is kept on this device under a name; undefined where nothing is, and where storage is missing or forbidden. */
export function stored(name: string): unknown {
  let text: string | null = null;
  try {
    text = localStorage.getItem(name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // What is no JSON is the text that it is.
    return text ?? undefined;
  }
}

/** Keeps something on this device and nowhere else; undefined forgets it. Where nothing can be kept, nothing breaks. */
export function store(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // It lasts as long as the page does.
  }
}
