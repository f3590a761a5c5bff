import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are kept between builds under names which hold everything that they depend on. */
export interface KeptFiles {
  /** A file as it was kept; where it was not, or is empty, it is made and kept. */
  readonly take: (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Drops what was not asked for, once there is more of it than of what was: a folder does not grow for ever. */
  readonly drop: () => void;
}

/** The files that are kept in a folder. What cannot be read or written costs time and nothing else. */
export function keptFiles(folder: string): KeptFiles {
  const asked = new Set<string>();
  const read = (path: string): Uint8Array | undefined => {
    try {
      const bytes = readFileSync(path);
      return bytes.length === 0 ? undefined : bytes;
    } catch {
      return undefined;
    }
  };
  const keep = (path: string, bytes: Uint8Array): void => {
    try {
      mkdirSync(folder, { recursive: true });
      // Under another name first: a build that is ended here must leave no half of a file.
      const next = `${path}.${String(process.pid)}`;
      writeFileSync(next, bytes);
      renameSync(next, path);
    } catch {
      // It is made again next time.
    }
  };
  return {
    take: async (name, make) => {
      asked.add(name);
      const path = join(folder, name);
      const before = read(path);
      if (before) return before;
      const made = await make();
      keep(path, made);
      return made;
    },
    drop: () => {
      try {
        const old = readdirSync(folder).filter((name) => !asked.has(name));
        if (old.length > asked.size) for (const name of old) rmSync(join(folder, name), { force: true });
      } catch {
        // There is nothing to drop.
      }
    },
  };
}
