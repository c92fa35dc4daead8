import type { DBCore, Dexie, Middleware } from 'dexie';

/** One request to a table, and how many rows it gave or walked over. */
export type MeteredRead = { readonly table: string; readonly rows: number };

export type ReadMeter = {
  readonly reset: () => void;
  readonly reads: () => readonly MeteredRead[];
};

/** Counts what a database reads, at the lowest layer: nothing that a list asks for goes past it. */
export function meterReads(database: Dexie): ReadMeter {
  let reads: MeteredRead[] = [];
  const middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'read-meter',
    level: 0,
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const note = (rows: number): void => {
          reads.push({ table: name, rows });
        };
        return {
          ...table,
          // Dexie's own promises carry its transaction along; an async function here would lose it.
          get: (request) => {
            note(1);
            return table.get(request);
          },
          getMany: (request) => {
            note(request.keys.length);
            return table.getMany(request);
          },
          query: (request) =>
            table.query(request).then((answer) => {
              note(answer.result.length);
              return answer;
            }),
          count: (request) =>
            table.count(request).then((rows) => {
              note(rows);
              return rows;
            }),
          openCursor: (request) =>
            table.openCursor(request).then((cursor) => {
              if (cursor === null) return null;
              const start = (onNext: () => void): Promise<unknown> =>
                cursor.start(() => {
                  note(1);
                  onNext();
                });
              return Object.create(cursor, { start: { value: start } });
            }),
        };
      },
    }),
  };
  database.use(middleware);
  return {
    reset: () => {
      reads = [];
    },
    reads: () => reads,
  };
}
