import type { Envelope, Fields } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isSameJson } from './canonical-json.ts';
import { currentVersion } from './schema/index.ts';
import type { Entry, TableName, Tables } from './tables.ts';
import type { World } from './world.ts';

// Distributes over a union: a draft's fields or an issued invoice's, not only what both have.
type Own<Row> = Row extends Row ? Fields<Row> : never;
export type FieldsOf<Name extends TableName> = Own<Tables[Name]>;
type SomeFields<Row> = Row extends Row ? Partial<Fields<Row>> : never;

/**
 * The changes that one command has decided on. Puts the envelope on every row; a row changed twice is one entry; a
 * change that changes nothing is none.
 */
export class Draft {
  readonly at: Instant;
  readonly #world: World;
  readonly #entries = new Map<string, Entry>();
  #changes = 0;

  constructor(world: World) {
    this.#world = world;
    this.at = world.now();
  }

  /** How many changes were put in it: whoever looked before knows whether more came. */
  get changes(): number {
    return this.#changes;
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  create<Name extends TableName>(
    table: Name,
    id: Tables[Name]['id'],
    fields: FieldsOf<Name>,
  ): Tables[Name] {
    return this.#put(table, id, null, {
      ...fields,
      v: currentVersion,
      rev: 1,
      createdAt: this.at,
      createdBy: this.#world.me(),
      ...this.#touched(id),
      deletedAt: null,
    });
  }

  change<Name extends TableName>(
    table: Name,
    before: Tables[Name],
    fields: SomeFields<Tables[Name]>,
  ): Tables[Name] {
    const changed = { ...before, ...fields };
    if (isSameJson(before, changed)) return before;
    return this.#put(table, before.id, before, {
      ...changed,
      rev: before.rev + 1,
      ...this.#touched(before.id),
    });
  }

  /** As `change`, but the fields that `row` doesn't have are gone: optional ones can be taken away. */
  replace<Name extends TableName>(
    table: Name,
    before: Tables[Name],
    row: Tables[Name],
  ): Tables[Name] {
    if (isSameJson(before, row)) return before;
    const rev = before.rev + 1;
    return this.#put(table, before.id, before, { ...row, rev, ...this.#touched(before.id) });
  }

  /** Takes a row out of sight; nothing is ever lost. */
  remove<Name extends TableName>(table: Name, before: Tables[Name]): void {
    this.#put(table, before.id, before, {
      ...before,
      rev: before.rev + 1,
      ...this.#touched(before.id),
      deletedAt: this.at,
    });
  }

  /** Puts back a row's former content (or other content under its id), seen again. */
  restore<Name extends TableName>(
    table: Name,
    before: Tables[Name],
    fields: FieldsOf<Name>,
  ): Tables[Name] {
    return this.#put(table, before.id, before, {
      ...before,
      ...fields,
      rev: before.rev + 1,
      ...this.#touched(before.id),
      deletedAt: null,
    });
  }

  #touched<RecordId>(
    id: RecordId,
  ): Pick<Envelope<RecordId>, 'id' | 'updatedAt' | 'updatedBy' | 'device'> {
    const { me, device } = this.#world;
    return { id, updatedAt: this.at, updatedBy: me(), device };
  }

  #put<Name extends TableName>(
    table: Name,
    id: string,
    before: Tables[Name] | null,
    after: object,
  ): Tables[Name] {
    const key = `${table}|${id}`;
    const first = this.#entries.get(key);
    // The callers above have put a whole envelope round the table's own fields.
    const row = after as Tables[Name];
    const entry = { table, id, before: first === undefined ? before : first.before, after: row };
    this.#entries.set(key, entry as Entry);
    this.#changes += 1;
    return row;
  }
}
