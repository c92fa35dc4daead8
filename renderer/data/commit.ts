import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { applyRecords, readPlace } from './apply.ts';
import { catchUp } from './catch-up.ts';
import { checkEntries } from './check-entries.ts';
import type { CommandName } from './command-name.ts';
import { broken } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import type { Database } from './database.ts';
import { Draft } from './draft.ts';
import { encodeEntries } from './encode-entries.ts';
import type { AppendAnswer, AppendRequest, JournalRecord } from './journal-port.ts';
import { noteReallocations } from './note-reallocations.ts';
import type { Store } from './store.ts';

export type Outcome<Value> = Result<Value, CommandProblem>;

/** Reads the tables, asks the domain, and puts what shall be in the draft. Runs in one read transaction. */
export type Decide<Value> = (draft: Draft, database: Database) => Promise<Outcome<Value>>;

/** What is left to do with a decision outside the transaction, before it is written: making paper, hashing. */
export type Complete<Value, Done> = (draft: Draft, value: Value) => Promise<Outcome<Done>>;

/** Other windows may get in between; so many times in a row is no accident. */
const mostAttempts = 20;

type Obstacle = CommandProblem | 'behind' | null;

type Decision<Value> = {
  readonly draft: Draft;
  readonly seq: number;
  readonly outcome: Outcome<Value>;
  /** What stands in the record's way, as far as it is decided. */
  readonly obstacle: Obstacle;
};

/** One consistent look: what the tables say, the record up to which they say it, and what they say against a new one. */
const decideOnce = <Value>(store: Store, decide: Decide<Value>): Promise<Decision<Value>> => {
  const { database } = store;
  return database.transaction('r', database.tables, async () => {
    const draft = new Draft(store.world);
    const { seq } = await readPlace(database);
    const outcome = await decide(draft, database);
    if (outcome.ok) await noteReallocations(store, draft, database);
    const obstacle = outcome.ok ? await checkEntries(store, draft.entries) : null;
    return { draft, seq, outcome, obstacle };
  });
};

/** What stands in the way of a record that was completed; 'behind' when the tables have moved on meanwhile. */
const checkAt = (store: Store, draft: Draft, seq: number): Promise<Obstacle> => {
  const { database } = store;
  return database.transaction('r', database.tables, async () => {
    const place = await readPlace(database);
    return place.seq === seq ? checkEntries(store, draft.entries) : 'behind';
  });
};

/** Sends the record; whoever doesn't know whether it arrived asks again, and the same id gets the same answer. */
async function send(store: Store, request: AppendRequest): Promise<AppendAnswer> {
  try {
    return await store.port.append(request);
  } catch (error) {
    store.onFault(error);
    return store.port.append(request);
  }
}

/**
 * The journal has the record, so it is saved whatever happens here: tables that can't be written now are brought up by
 * the next command or the next start.
 */
async function show(store: Store, record: JournalRecord): Promise<void> {
  try {
    const applied = await applyRecords(store, [record]);
    if (applied.status !== 'applied') await catchUp(store);
  } catch (error) {
    store.onFault(error);
  }
}

type Attempt<Done> =
  { readonly status: 'over'; readonly outcome: Outcome<Done> } | { readonly status: 'behind' };

const over = <Done>(outcome: Outcome<Done>): Attempt<Done> => ({ status: 'over', outcome });

/** A refusal counts only on tables that are level with the journal; what a field lacks, no record can mend. */
async function refusal<Done>(
  { port }: Store,
  seq: number,
  outcome: Extract<Outcome<Done>, { ok: false }>,
): Promise<Attempt<Done>> {
  if (outcome.error.kind === 'invalid') return over(outcome);
  const journal = await port.state();
  return journal.seq > seq ? { status: 'behind' } : over(outcome);
}

async function attempt<Value, Done>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
  complete: Complete<Value, Done>,
  onSaved: (record: JournalRecord) => void,
): Promise<Attempt<Done>> {
  const { draft, seq, outcome, obstacle } = await decideOnce(store, decide);
  if (!outcome.ok) return refusal(store, seq, outcome);
  const decided = draft.changes;
  const completed = await complete(draft, outcome.value);
  if (!completed.ok || draft.changes === 0) return over(completed);
  const checked = draft.changes === decided ? obstacle : await checkAt(store, draft, seq);
  if (checked === 'behind') return { status: 'behind' };
  if (checked !== null) return over(fail(checked));
  const { world } = store;
  const encoded = await encodeEntries(store, draft.entries);
  const request = { command, requestId: world.newId(), by: world.me(), expectedSeq: seq };
  const answer = await send(store, { ...request, ...encoded });
  if (answer.status === 'behind') return answer;
  if (answer.status === 'failed') {
    const isDamaged = answer.problem === 'damaged';
    return over(
      isDamaged ? broken('journal-damaged') : fail({ kind: 'not-saved', problem: answer.problem }),
    );
  }
  onSaved(answer.record);
  await show(store, answer.record);
  return over(completed);
}

async function run<Value, Done>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
  complete: Complete<Value, Done>,
  onSaved: (record: JournalRecord) => void,
): Promise<Outcome<Done>> {
  for (let tried = 0; tried < mostAttempts; tried += 1) {
    const attempted = await attempt(store, command, decide, complete, onSaved);
    if (attempted.status === 'over') return attempted.outcome;
    const { status } = await catchUp(store);
    // Tables that hold another history than the journal can't decide anything; the next start makes them anew.
    if (status === 'mismatch') return fail({ kind: 'not-saved', problem: 'damaged' });
  }
  return broken('busy');
}

const asDecided = <Value>(_draft: Draft, value: Value): Promise<Outcome<Value>> =>
  Promise.resolve(ok(value));

/**
 * Carries out a command, the one way in which anything is written: decide on what the tables say, have the journal write
 * the record, then apply it to the tables. When another window was faster, the tables catch up and it is decided again.
 */
export function commit<Value>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
): Promise<Outcome<Value>>;
export function commit<Value, Done>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
  complete: Complete<Value, Done>,
): Promise<Outcome<Done>>;
export function commit<Value>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
  complete: Complete<Value, unknown> = asDecided,
): Promise<Outcome<unknown>> {
  return store.queue.run(() =>
    run(store, command, decide, complete, ({ seq }) => store.history.did({ seq, command })),
  );
}

/** As commitAside, for who has the turn already: undo and redo must know what is newest when theirs comes. */
export const commitInTurn = <Value>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
  onSaved: (record: JournalRecord) => void,
): Promise<Outcome<Value>> => run(store, command, decide, asDecided, onSaved);

/** As commit, but stays out of the history of what can be taken back. */
export const commitAside = <Value>(
  store: Store,
  command: CommandName,
  decide: Decide<Value>,
  onSaved: (record: JournalRecord) => void,
): Promise<Outcome<Value>> => store.queue.run(() => commitInTurn(store, command, decide, onSaved));
