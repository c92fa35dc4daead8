import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

/** The folders in which the browser engine keeps its databases, wherever this engine puts them. */
export const databaseFolders = (dataFolder: string): readonly string[] =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'IndexedDB')
    .map((name) => path.join(dataFolder, name));

/** As if the disk had lost it: no database at all. */
export const deleteDatabases = (dataFolder: string): void => {
  for (const folder of databaseFolders(dataFolder)) rmSync(folder, { recursive: true });
};

/** As if the power had gone in the middle of a write: every log ends `bytes` early. */
export const truncateLogs = (dataFolder: string, bytes: number): void => {
  for (const folder of databaseFolders(dataFolder)) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      if (name.endsWith('.log')) truncateSync(file, Math.max(0, statSync(file).size - bytes));
    }
  }
};

/** Keeps the databases as they are now, to be put back later. */
export const copyDatabases = (dataFolder: string, into: string): void => {
  for (const folder of databaseFolders(dataFolder)) {
    rmSync(into, { recursive: true, force: true });
    cpSync(folder, into, { recursive: true });
  }
};

/** As if an old back-up of the browser's profile had been restored. */
export const putBackDatabases = (dataFolder: string, from: string): void => {
  if (!existsSync(from)) return;
  for (const folder of databaseFolders(dataFolder)) {
    rmSync(folder, { recursive: true });
    cpSync(from, folder, { recursive: true });
  }
};
