import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { openBarePuts } from './bare-writes.ts';
import { databaseName } from './raw-database.ts';
import { untilPainted } from './when-shown.ts';

/** Milliseconds of the newest writing transactions, from their beginning to their being on the disk. */
const writes: number[] = [];
let isWatching = false;

/**
 * The program's own writes, timed from outside: it applies a record in exactly one transaction. Dexie keeps a bound copy
 * of the database's own function, so a transaction is met when it first asks for a table.
 */
function watchWrites(): void {
  if (isWatching) return;
  isWatching = true;
  const met = new WeakSet<IDBTransaction>();
  const prototype = IDBTransaction.prototype;
  const ask = prototype.objectStore;
  prototype.objectStore = function timed(name) {
    if (this.mode === 'readwrite' && this.db.name === databaseName && !met.has(this)) {
      met.add(this);
      const start = performance.now();
      this.addEventListener('complete', () => writes.push(performance.now() - start));
    }
    return ask.call(this, name);
  };
}

async function save(form: TimeEntryForm): Promise<void> {
  const saved = await automation.commands.saveTimeEntry({ id: null, form });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

export type SaveTimes = {
  /** The whole command: decide, journal, apply. */
  readonly whole: readonly number[];
  /** Applying alone. */
  readonly apply: readonly number[];
  /** A bare put of another entry after each: what both meet of a busy machine is the same. */
  readonly bare: readonly number[];
};

/** Saves the same new entry again and again. */
export async function timeSaves(form: TimeEntryForm, rounds: number): Promise<SaveTimes> {
  watchWrites();
  const whole: number[] = [];
  const apply: number[] = [];
  const bare: number[] = [];
  const puts = await openBarePuts();
  for (let round = 0; round < rounds; round += 1) {
    writes.length = 0;
    const start = performance.now();
    await save(form);
    whole.push(performance.now() - start);
    // The transaction says that it is complete just after the command does.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    apply.push(...writes);
    bare.push(await puts.put());
  }
  await puts.close();
  return { whole, apply, bare };
}

export type SeenTimes = {
  /** From the command to the new sum on the screen. */
  readonly seen: readonly number[];
  /** From the command to its answer. */
  readonly saved: readonly number[];
};

/** Saves into the week that is on the screen, until its sum has been painted anew. */
export async function timeSeenSaves(form: TimeEntryForm, rounds: number): Promise<SeenTimes> {
  const seen: number[] = [];
  const saved: number[] = [];
  const sums = (): string => document.querySelector('main tfoot')?.textContent ?? '';
  for (let round = 0; round < rounds; round += 1) {
    const before = sums();
    if (before === '') throw new Error('No week is on the screen');
    const start = performance.now();
    let saving: Promise<unknown> = Promise.resolve();
    const painted = untilPainted(
      () => sums() !== before,
      () => {
        saving = save(form).then(() => saved.push(performance.now() - start));
      },
    );
    seen.push(await painted);
    await saving;
  }
  return { seen, saved };
}
