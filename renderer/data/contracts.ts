import { parseContract } from '#domain/contracts/parse-contract.ts';
import type { ContractForm } from '#domain/contracts/contract-form.ts';
import { parseNotice, parseReminder, parseRenewal } from '#domain/contracts/contract-act-forms.ts';
import type {
  NoticeForm,
  ReminderForm,
  RenewalForm,
} from '#domain/contracts/contract-act-forms.ts';
import { mayRenew } from '#domain/contracts/contract-moves.ts';
import type { Contract, ContractStatus } from '#domain/contracts/contract.ts';
import type { ContractId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { reassignHours } from './contract-hours.ts';
import { feesOf, readBilled, readContractMoves } from './contract-facts.ts';
import { takeWished } from './courses.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import { takeNumber } from './work-numbers.ts';

const noFees: ReadonlySet<number> = new Set();

type Turn = { readonly from: string | null; readonly to: string; readonly reason?: string };

const recordTurn = (
  draft: Draft,
  { world }: Store,
  recordId: ContractId,
  { from, to, reason = '' }: Turn,
): void => recordStatus(draft, world, { table: 'contracts', recordId, from, to, reason });

export type SaveContract = { readonly id: ContractId | null; readonly form: ContractForm };

/** Makes (id null) a contract, a draft with a number of its own, or changes one. With whom it is never changes. */
export function saveContract(
  store: Store,
  { id, form }: SaveContract,
): Promise<Outcome<ContractId>> {
  return commit(store, 'save-contract', async (draft, database) => {
    const today = store.world.today();
    const before = id === null ? null : await liveRow(database, 'contracts', id);
    if (id !== null && before === null) return missing();
    const billedFees = id === null ? noFees : feesOf(await readBilled(database, id));
    const parsed = parseContract(form, { today, before, billedFees });
    if (!parsed.ok) return invalid({ ...parsed.error });
    const fields = parsed.value;
    if (before !== null) {
      if (fields.clientId !== before.clientId) return invalid({ clientId: 'not-a-choice' });
      const after = draft.change('contracts', before, fields);
      await reassignHours(store, draft, database, { before, after });
      return ok(after.id);
    }
    const number = await takeNumber(draft, database, 'contract', today);
    const made = draft.create('contracts', store.world.newId(), {
      ...fields,
      number,
      status: 'draft',
      noticeFrom: null,
      remindFrom: null,
    });
    recordTurn(draft, store, made.id, { from: null, to: 'draft' });
    return ok(made.id);
  });
}

/** Takes a contract out of sight with its files; refused while hours, rates or its ledger name it. */
export function removeContract(
  store: Store,
  { id }: { readonly id: ContractId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-contract', async (draft, database) => {
    const before = await liveRow(database, 'contracts', id);
    if (before === null) return missing();
    if ((await readBilled(database, id)).size > 0) return broken('in-use', ['invoices']);
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('contracts', before);
    recordTurn(draft, store, id, { from: before.status, to: 'removed' });
    return ok(null);
  });
}

export type MoveContract = {
  readonly id: ContractId;
  readonly to: Exclude<ContractStatus, 'terminated'>;
  readonly reason?: string | undefined;
  readonly overrides?: readonly string[] | undefined;
};

/** Takes a contract one step of its course; taken back from notice, none of that is left. */
export function moveContract(
  store: Store,
  { id, to, reason = '', overrides = [] }: MoveContract,
): Promise<Outcome<null>> {
  return commit(store, 'move-contract', async (draft, database) => {
    const before = await liveRow(database, 'contracts', id);
    if (before === null) return missing();
    const moves = await readContractMoves(store, database, before);
    const move = takeWished(moves, to, { reason, overrides });
    if (!move.ok) return move;
    const isTakenBack = before.status === 'terminated';
    const after = draft.change('contracts', before, {
      status: to,
      ...(isTakenBack && { noticeFrom: null, term: { ...before.term, terminatedOn: null } }),
    });
    await reassignHours(store, draft, database, { before, after });
    recordStatus(draft, store.world, {
      table: 'contracts',
      recordId: id,
      from: before.status,
      to,
      reason,
      ...(move.value.lacks.length > 0 && { overrides: move.value.lacks.map(({ code }) => code) }),
    });
    return ok(null);
  });
}

export type TerminateContract = { readonly id: ContractId; readonly form: NoticeForm };

/** Notice, given on a day by one side. The dates say until when it still binds. */
export function terminateContract(
  store: Store,
  { id, form }: TerminateContract,
): Promise<Outcome<null>> {
  return commit(store, 'terminate-contract', async (draft, database) => {
    const before = await liveRow(database, 'contracts', id);
    if (before === null) return missing();
    const moves = await readContractMoves(store, database, before);
    const move = takeWished(moves, 'terminated', { reason: form.reason, overrides: [] });
    if (!move.ok) return move;
    const notice = parseNotice(form, { today: store.world.today(), contract: before });
    if (!notice.ok) return invalid(notice.error);
    const { on, from, reason } = notice.value;
    const after = draft.change('contracts', before, {
      status: 'terminated',
      noticeFrom: from,
      remindFrom: null,
      term: { ...before.term, terminatedOn: on },
    });
    await reassignHours(store, draft, database, { before, after });
    recordTurn(draft, store, id, { from: before.status, to: 'terminated', reason });
    return ok(null);
  });
}

const renewed = ({ term }: Contract, until: Contract['term']['start']) => ({
  remindFrom: null,
  term: { ...term, signedEnds: [...term.signedEnds, until] },
});

export type RenewContract = { readonly id: ContractId; readonly form: RenewalForm };

/** Both have signed for longer: one more last day, after the one that applied. */
export function renewContract(store: Store, { id, form }: RenewContract): Promise<Outcome<null>> {
  return commit(store, 'renew-contract', async (draft, database) => {
    const before = await liveRow(database, 'contracts', id);
    if (before === null) return missing();
    if (!mayRenew(before)) return broken('status-not-allowed');
    const until = parseRenewal(form, { today: store.world.today(), contract: before });
    if (!until.ok) return invalid(until.error);
    const after = draft.change('contracts', before, renewed(before, until.value));
    await reassignHours(store, draft, database, { before, after });
    recordTurn(draft, store, id, { from: before.status, to: 'renewed', reason: until.value });
    return ok(null);
  });
}

export type RemindContract = { readonly id: ContractId; readonly form: ReminderForm };

/** Puts a contract's alarm off to a day. */
export function remindContract(
  store: Store,
  { id, form }: RemindContract,
): Promise<Outcome<PlainDate>> {
  return commit(store, 'remind-contract', async (draft, database) => {
    const before = await liveRow(database, 'contracts', id);
    if (before === null) return missing();
    const on = parseReminder(form, { today: store.world.today() });
    if (!on.ok) return invalid(on.error);
    draft.change('contracts', before, { remindFrom: on.value });
    return ok(on.value);
  });
}
