import { parseAdjust } from '#domain/contracts/adjust-form.ts';
import type { AdjustForm } from '#domain/contracts/adjust-form.ts';
import { allocate } from '#domain/contracts/allocate.ts';
import type { Allocation } from '#domain/contracts/allocate.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import { periodMoves } from '#domain/contracts/ledger-moves.ts';
import { placeAdjustment } from '#domain/contracts/place-adjustment.ts';
import { periodFacts } from '#domain/contracts/period-facts.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import type { MoveWords } from '#domain/lifecycle/move.ts';
import type { ContractId, LedgerRowId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { ledgerOf } from './ledger.ts';
import type { ContractLedger } from './ledger.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

type Reckoned = ContractLedger & { readonly allocation: Allocation };

async function reckon(
  store: Store,
  database: Database,
  id: ContractId,
): Promise<Result<Reckoned, CommandProblem>> {
  const contract = await liveRow(database, 'contracts', id);
  const ledger = contract === null ? null : await ledgerOf(store, contract);
  if (ledger === null) return missing();
  return ok({ ...ledger, allocation: allocate(ledgerInput(ledger.facts)) });
}

export type AdjustLedger = { readonly contractId: ContractId; readonly form: AdjustForm };

/**
 * Adds hours to a contract's balance, or takes them off, with a reason (R21): they count from their day, in the open period
 * of that day.
 */
export function adjustLedger(
  store: Store,
  { contractId, form }: AdjustLedger,
): Promise<Outcome<LedgerRowId>> {
  return commit(store, 'adjust-ledger', async (draft, database) => {
    const parsed = parseAdjust(form, store.world.today());
    if (!parsed.ok) return invalid({ ...parsed.error });
    const ledger = await reckon(store, database, contractId);
    if (!ledger.ok) return ledger;
    const { minutes, date, reason } = parsed.value;
    const period = placeAdjustment(ledger.value.allocation, parsed.value);
    if (!period.ok) return invalid({ ...period.error });
    const { from, to } = period.value;
    const row = draft.create('ledgerRows', store.world.newId(), {
      contractId,
      period: { from, to },
      kind: 'adjust',
      date,
      minutes,
      timeEntryId: null,
      grantedFrom: null,
      reason,
    });
    return ok(row.id);
  });
}

export type CloseLedgerPeriod = MoveWords & {
  readonly contractId: ContractId;
  readonly from: PlainDate;
};

/** Closes a period: writes its rows, once and for ever, so that what the client was told of it stands (R22). */
export function closeLedgerPeriod(
  store: Store,
  { contractId, from, reason, overrides }: CloseLedgerPeriod,
): Promise<Outcome<null>> {
  return commit(store, 'close-ledger-period', async (draft, database) => {
    const [ledger, firm] = await Promise.all([
      reckon(store, database, contractId),
      liveRow(database, 'firm', firmId),
    ]);
    if (!ledger.ok) return ledger;
    const { allocation, entries } = ledger.value;
    const period = allocation.periods.find((each) => each.from === from);
    if (period === undefined || firm === null) return missing();
    const moves = periodMoves(allocation, period, periodFacts(entries, period, firm));
    const taken = takeMove(moves, 'closed', { reason, overrides });
    if (!taken.ok) {
      return taken.error.kind === 'lacks'
        ? broken('ledger-not-ready', taken.error.missing)
        : broken('ledger-period-closed');
    }
    for (const { id, ...row } of period.rows) {
      if (id !== null) continue;
      // Why it was closed though something was missing stands with the grant, which every closed period has.
      const why = row.kind === 'grant' ? reason.trim() : row.reason;
      draft.create('ledgerRows', store.world.newId(), { ...row, reason: why });
    }
    return ok(null);
  });
}
