import type { Result } from '#domain/result.ts';
import { ok } from '#domain/result.ts';
import { isSameJson } from './canonical-json.ts';
import type { CommandName } from './command-name.ts';
import { broken } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commitInTurn } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { decodeRecord } from './decode-record.ts';
import type { Draft } from './draft.ts';
import { frozenReason } from './frozen.ts';
import type { HistoryStacks, Step } from './history.ts';
import type { JournalRecord } from './journal-port.ts';
import { anyRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import type { Entry, Tables } from './tables.ts';

/** A status event is never taken back (append-only): its undoing is an event of its own, the other way. */
function reverseEvent(store: Store, draft: Draft, event: Tables['statusEvents']): void {
  const { table, recordId, from, to } = event;
  recordStatus(draft, store.world, {
    table,
    recordId,
    from: to,
    to: from ?? 'removed',
    reason: '',
  });
}

/** Puts one row back to what it was before the record. */
function invert(store: Store, draft: Draft, now: Tables[Entry['table']], entry: Entry): void {
  const { table, before } = entry;
  if (entry.table === 'statusEvents') {
    if (entry.after !== null) reverseEvent(store, draft, entry.after);
    return;
  }
  if (before === null || before.deletedAt !== null) draft.remove(table, now);
  else draft.restore(table, now, before);
}

/** What a row says, apart from who wrote it when; undoing and doing again leave it the same. */
const contentOf = (row: Tables[Entry['table']]): object => {
  const envelope = { v: 0, rev: 0, updatedAt: '', updatedBy: null, device: '' };
  return { ...row, ...envelope, deletedAt: null, isInSight: row.deletedAt === null };
};

/** Whether a row still says what the record made it say. */
const isUntouched = (now: Tables[Entry['table']] | null, { after }: Entry): boolean =>
  now !== null && after !== null && isSameJson(contentOf(now), contentOf(after));

async function decideInverse(
  store: Store,
  draft: Draft,
  database: Database,
  record: JournalRecord,
): Promise<Result<null, CommandProblem>> {
  for (const entry of decodeRecord(record).entries.toReversed()) {
    const now = await anyRow(database, entry.table, entry.id);
    if (now === null || !isUntouched(now, entry)) return broken('changed-since');
    const what = frozenReason({ ...entry, before: now } as Entry);
    if (what !== null && entry.table !== 'statusEvents') {
      return { ok: false, error: { kind: 'frozen', what } };
    }
    invert(store, draft, now, entry);
  }
  return ok(null);
}

/** The record of a step; null when it is no more what it was (which the hash would say) or not there. */
async function readRecord({ port }: Store, seq: number): Promise<JournalRecord | null> {
  const { records } = await port.read(seq - 1, 1);
  return records.find((record) => record.seq === seq) ?? null;
}

/** Erasing a note is for ever, and a record that erased one can't bring it back. */
const isForEver = (command: CommandName): boolean => command === 'erase-contact-note';

/** A step that can't be taken back stands in the way of none before it. */
const isHopeless = (problem: CommandProblem): boolean =>
  problem.kind === 'frozen' || (problem.kind === 'rule' && problem.code === 'changed-since');

async function takeBack(
  store: Store,
  pile: keyof HistoryStacks,
  command: 'undo' | 'redo',
): Promise<Outcome<CommandName>> {
  const step = store.history.stacks()[pile].at(-1);
  if (step === undefined) return broken(command === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
  const record = isForEver(step.command) ? null : await readRecord(store, step.seq);
  if (record === null) {
    store.history.drop(pile);
    return broken('cannot-be-undone');
  }
  const outcome = await commitInTurn(
    store,
    command,
    (draft, database) => decideInverse(store, draft, database, record),
    ({ seq }) => move(store, command, { seq, command: step.command }),
  );
  if (outcome.ok) return ok(step.command);
  if (isHopeless(outcome.error)) store.history.drop(pile);
  return outcome;
}

// What is newest is known only when every command before has been written: Ctrl+Z may follow a save at once.
const inTurn = (
  store: Store,
  pile: keyof HistoryStacks,
  command: 'undo' | 'redo',
): Promise<Outcome<CommandName>> => store.queue.run(() => takeBack(store, pile, command));

const move = ({ history }: Store, command: 'undo' | 'redo', step: Step): void =>
  command === 'undo' ? history.undid(step) : history.redid(step);

/**
 * Takes back this window's newest command by writing its opposite as a record of its own, the whole record at once.
 * Refused where something has changed since or the law has frozen it. Answers with the name of what was taken back.
 */
export const undo = (store: Store): Promise<Outcome<CommandName>> => inTurn(store, 'done', 'undo');

/** Does again what was last taken back. */
export const redo = (store: Store): Promise<Outcome<CommandName>> =>
  inTurn(store, 'undone', 'redo');
