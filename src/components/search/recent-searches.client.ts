import { store, stored } from '../../browser/storage.ts';

const key = 'casebook.recent';
const most = 8;

/** The latest searches on this device, newest first. */
export function recent(): readonly string[] {
  const list = stored(key);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string').slice(0, most) : [];
}

/** Keeps a search on this device and nowhere else. */
export function remember(text: string): void {
  const words = text.trim();
  if (words === '') return;
  store(key, [words, ...recent().filter((each) => each !== words)].slice(0, most));
}

/** Forgets the searches. */
export const forget = (): void => {
  store(key, undefined);
};
