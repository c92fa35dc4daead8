import type { Transaction } from 'dexie';

/** One released shape of the database: only the stores that changed, and how old rows become new ones. */
export type SchemaVersion = {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
};
