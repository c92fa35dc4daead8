import { isSameJson } from '#data/canonical-json.ts';
import type { SummaryName, SummaryTables } from './summary-rows.ts';

/** A summary row's place: compound keys are their parts joined with a bar, in the order of the index. */
export type SummaryPlace = { readonly table: SummaryName; readonly key: string };

/** `stored` is the row as the table has it: undefined when it has none. */
type Held = { readonly row: unknown; readonly isOwned: boolean; readonly stored: unknown };

/**
 * Summary rows being changed, in memory. A row is owned once the record that it sums up has been seen; sums that arrive
 * before their owner wait in a row that nobody owns and that is never written.
 */
export class SummaryWork {
  readonly #held: ReadonlyMap<SummaryName, Map<string, Held>>;
  readonly #dropped = new Map<string, SummaryPlace>();
  /** Clients whose last work date was taken away: only the entries themselves know the new one. */
  readonly clientsToDate = new Set<string>();

  constructor(names: readonly SummaryName[]) {
    this.#held = new Map(names.map((name) => [name, new Map<string, Held>()]));
  }

  #rows(table: SummaryName): Map<string, Held> {
    const rows = this.#held.get(table);
    if (rows === undefined) throw new Error(`No summary table ${table}`);
    return rows;
  }

  /** The row at a key, owned or not. */
  peek<Name extends SummaryName>(table: Name, key: string): SummaryTables[Name] | null {
    // Rows are only ever put under their own table's name.
    return (this.#rows(table).get(key)?.row ?? null) as SummaryTables[Name] | null;
  }

  /** The row at a key if its record has been seen. */
  owned<Name extends SummaryName>(table: Name, key: string): SummaryTables[Name] | null {
    return this.#rows(table).get(key)?.isOwned === true ? this.peek(table, key) : null;
  }

  /** Takes up a row from its table. */
  load<Name extends SummaryName>(table: Name, key: string, row: SummaryTables[Name]): void {
    this.#rows(table).set(key, { row, isOwned: true, stored: row });
  }

  own<Name extends SummaryName>(table: Name, key: string, row: SummaryTables[Name]): void {
    const stored = this.#rows(table).get(key)?.stored;
    this.#rows(table).set(key, { row, isOwned: true, stored });
    this.#dropped.delete(`${table}|${key}`);
  }

  /** Changes a row that may not be owned yet, starting from `blank`. */
  adjust<Name extends SummaryName>(
    table: Name,
    key: string,
    blank: SummaryTables[Name],
    change: (row: SummaryTables[Name]) => SummaryTables[Name],
  ): void {
    const { isOwned = false, stored } = this.#rows(table).get(key) ?? {};
    this.#rows(table).set(key, { row: change(this.peek(table, key) ?? blank), isOwned, stored });
  }

  drop(table: SummaryName, key: string): void {
    this.#rows(table).delete(key);
    this.#dropped.set(`${table}|${key}`, { table, key });
  }

  /** The rows to write, by table: one that came out as it was would only wake the lists that show it. */
  ownedRows(table: SummaryName): readonly unknown[] {
    return [...this.#rows(table).values()].flatMap(({ row, isOwned, stored }) =>
      isOwned && (stored === undefined || !isSameJson(row, stored)) ? [row] : [],
    );
  }

  dropped(): readonly SummaryPlace[] {
    return [...this.#dropped.values()];
  }
}
