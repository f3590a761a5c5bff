const key = 'casebook.recent';
const off = 'casebook.keys';
const most = 8;

/** Storage may be missing, full or forbidden; then nothing is kept, and nothing breaks. */
function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    /* Not kept. */
  }
}

/** The latest searches on this device, newest first. */
export function recent(): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored(key) ?? '[]');
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search on this device and nowhere else. */
export function remember(text: string): void {
  const words = text.trim();
  if (words === '') return;
  store(key, JSON.stringify([words, ...recent().filter((each) => each !== words)].slice(0, most)));
}

/** Forgets the searches. */
export const forget = (): void => {
  store(key, undefined);
};

/** Whether the keys that open the palette are on. */
export const keysAreOn = (): boolean => stored(off) !== 'off';

/** Turns the keys on or off, on this device. */
export const turnKeys = (on: boolean): void => {
  store(off, on ? undefined : 'off');
};
