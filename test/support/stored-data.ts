import type { Page } from '@playwright/test';

/** One row as it lies in the browser engine's database. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** Everything in one table of one database, read past the program by the engine's own interface. */
export const storedRows = (
  page: Page,
  table: string,
  database: 'forvalta' | 'forvalta-sample' = 'forvalta',
): Promise<readonly StoredRow[]> =>
  page.evaluate(
    ([name, of]) =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const opening = indexedDB.open(of);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const opened = opening.result;
          const reading = opened.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(new Error(`${name} can not be read`));
          reading.onsuccess = () => {
            opened.close();
            resolve(reading.result);
          };
        };
      }),
    [table, database] as const,
  );
