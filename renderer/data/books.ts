import { basAccounts } from '#domain/books/bas-accounts.ts';
import { parseBookkeeping } from '#domain/books/bookkeeping-form.ts';
import type { BookkeepingForm } from '#domain/books/bookkeeping-form.ts';
import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import type { Bookkeeping } from '#domain/books/bookkeeping.ts';
import { compareAccounts } from '#domain/books/compare-accounts.ts';
import type { ComparedAccount, NamedAccount } from '#domain/books/compare-accounts.ts';
import { sourceKey } from '#domain/books/voucher.ts';
import type { VoucherExport } from '#domain/books/voucher.ts';
import { brandText } from '#domain/brand.ts';
import { fiscalYearOf } from '#domain/books/fiscal-year.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { AccountId, BookkeepingId, Fields } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CommandProblem } from './command-problem.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';
import { bookkeepingId, readBookkeeping, readVouchers } from './vouchers.ts';
import type { BookedVoucher, BooksPeriod } from './vouchers.ts';

export const getBookkeeping = ({ database }: Store): Promise<Fields<Bookkeeping>> =>
  readBookkeeping(database);

/** Makes the row when the firm first says how it keeps its books. */
export function saveBookkeeping(
  store: Store,
  { form }: { readonly form: BookkeepingForm },
): Promise<Outcome<BookkeepingId>> {
  return commit(store, 'save-bookkeeping', async (draft, database) => {
    const fields = parseBookkeeping(form);
    if (!fields.ok) return invalid(fields.error);
    const before = await liveRow(database, 'bookkeeping', bookkeepingId);
    if (before === null) draft.create('bookkeeping', bookkeepingId, fields.value);
    else draft.change('bookkeeping', before, fields.value);
    return ok(bookkeepingId);
  });
}

const byNumber = (one: NamedAccount, other: NamedAccount): number =>
  compareTexts(one.number, other.number);

const readAccounts = async (database: Database): Promise<readonly NamedAccount[]> =>
  (await database.accounts.toArray()).map(({ number, name }) => ({ number, name }));

export type ChartOfAccounts = {
  /** Whether it is the firm's own, or what is proposed until it has read one in. */
  readonly isOwn: boolean;
  readonly accounts: readonly NamedAccount[];
};

/** The firm's own chart; the accounts of BAS that sales touch until there is one. */
export const getChart = async ({ database }: Store): Promise<ChartOfAccounts> => {
  const own = await readAccounts(database);
  return {
    isOwn: own.length > 0,
    accounts: (own.length > 0 ? own : basAccounts).toSorted(byNumber),
  };
};

type Chart = { readonly accounts: readonly NamedAccount[] };

/** What reading a chart in would change: the dry run. */
export const compareChart = async (
  { database }: Store,
  { accounts }: Chart,
): Promise<readonly ComparedAccount[]> => compareAccounts(accounts, await readAccounts(database));

/** Reads a chart in: new accounts come, known ones get their new name, none goes. One step to take back. */
export function importAccounts(store: Store, { accounts }: Chart): Promise<Outcome<number>> {
  return commit(store, 'import-accounts', async (draft, database) => {
    const rows = new Map((await database.accounts.toArray()).map((row) => [row.number, row]));
    let changed = 0;
    for (const { number, name } of accounts) {
      const before = rows.get(number);
      if (before?.name === name) continue;
      changed += 1;
      if (before !== undefined) draft.change('accounts', before, { name });
      else {
        const id = brandText<AccountId>(number);
        const gone = await database.removed.get(['accounts', id]);
        // An import that was taken back left its rows out of sight.
        if (gone === undefined) draft.create('accounts', id, { number, name });
        else draft.restore('accounts', gone.row as never, { number, name });
      }
    }
    return ok(changed);
  });
}

/** The files that went out, the newest first. */
export const listVoucherExports = async ({ database }: Store): Promise<readonly VoucherExport[]> =>
  database.voucherExports.orderBy('serial').reverse().toArray();

export const getVoucherExport = (
  { database }: Store,
  { id }: { readonly id: VoucherExport['id'] },
): Promise<VoucherExport | null> => liveRow(database, 'voucherExports', id);

/** Everything that a file of vouchers says. */
export type VoucherFile = BooksPeriod & {
  readonly serial: number;
  readonly madeOn: PlainDate;
  readonly firm: Firm;
  readonly fiscalYear: BooksPeriod;
  readonly bookkeeping: Fields<Bookkeeping>;
  readonly accounts: readonly NamedAccount[];
  readonly vouchers: readonly BookedVoucher[];
};

/** Writes the file and archives it, answering with its place, or why it couldn't. */
export type MakeVoucherFile = (
  file: VoucherFile,
) => Promise<Result<VoucherExport['file'], CommandProblem>>;

async function decideFile(
  store: Store,
  database: Database,
  { from, to }: BooksPeriod,
): Promise<Result<VoucherFile, CommandProblem>> {
  const firm = await liveRow(database, 'firm', firmId);
  if (firm === null) return missing();
  const fiscalYear = fiscalYearOf(to, firm.fiscalYearFirstMonth);
  if (from > to) return broken('end-before-start');
  if (from < fiscalYear.from) return broken('two-fiscal-years');
  const bookkeeping = await readBookkeeping(database);
  const { vouchers } = await readVouchers(database, { from, to }, bookkeeping);
  const fresh = vouchers.filter(({ exported }) => exported === null);
  if (fresh.length === 0) return broken('no-vouchers');
  const last = await database.voucherExports.orderBy('serial').last();
  const own = await readAccounts(database);
  return ok({
    serial: (last?.serial ?? 0) + 1,
    madeOn: store.world.today(),
    from,
    to,
    firm,
    fiscalYear,
    bookkeeping,
    accounts: [...basAccounts, ...own],
    vouchers: fresh,
  });
}

/**
 * Writes the vouchers of a period that haven't gone out yet as one file, under the next serial (R40). The file is archived
 * before the record: a file without a record is harmless. What has gone out may stand in a ledger already, so that it is
 * never taken back and none of it goes twice; exporting it again gives the archived bytes.
 */
export function exportVouchers(
  store: Store,
  makeFile: MakeVoucherFile,
  period: BooksPeriod,
): Promise<Outcome<{ readonly id: VoucherExport['id']; readonly serial: number }>> {
  return commit(
    store,
    'export-vouchers',
    (_draft, database) => decideFile(store, database, period),
    async (draft, file) => {
      const made = await makeFile(file);
      if (!made.ok) return made;
      const { serial, from, to, vouchers } = file;
      const sources = vouchers.map(({ source }) => sourceKey(source));
      const row = { serial, from, to, sources, file: made.value };
      const { id } = draft.create('voucherExports', store.world.newId(), row);
      if ((await liveRow(store.database, 'bookkeeping', bookkeepingId)) === null)
        draft.create('bookkeeping', bookkeepingId, startingBookkeeping);
      return ok({ id, serial });
    },
  );
}
