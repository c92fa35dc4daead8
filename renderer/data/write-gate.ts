import type { DBCore, DBCoreMutateRequest, Middleware, Transaction } from 'dexie';

/** Lets writes through in the transactions that `permit` has seen, and in no others. */
export type WriteGate = {
  readonly middleware: Middleware<DBCore>;
  readonly permit: (transaction: Transaction) => void;
};

/**
 * The guard of "one way to write": whoever writes a table without going through the journal gets an error at once, so
 * IndexedDB can only ever hold what the journal already has.
 */
export function createWriteGate(): WriteGate {
  const permitted = new WeakSet<object>();
  const mayWrite = ({ trans }: DBCoreMutateRequest): boolean =>
    // A schema upgrade runs in a transaction that only Dexie itself can open.
    permitted.has(trans) || ('mode' in trans && trans.mode === 'versionchange');
  return {
    permit: (transaction) => permitted.add(transaction.idbtrans),
    middleware: {
      stack: 'dbcore',
      name: 'write-gate',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) =>
              mayWrite(request)
                ? table.mutate(request)
                : Promise.reject(new Error(`Write to ${name} outside the journal`)),
          };
        },
      }),
    },
  };
}
