import { store, stored } from '../../browser/storage.ts';

const key = 'casebook.keys';

/** Whether the keys that open the palette are on. */
export const keysAreOn = (): boolean => stored(key) !== 'off';

/** Turns the keys on or off, on this device. */
export const turnKeys = (on: boolean): void => {
  store(key, on ? undefined : 'off');
};
