import { periodicSummary, vatSummary } from '#domain/books/vat-summary.ts';
import type { PeriodicRow, VatSummary } from '#domain/books/vat-summary.ts';
import type { InvoiceId } from '#domain/record.ts';
import { listVouchers } from './vouchers.ts';
import type { BooksPeriod, WaitingVoucher } from './vouchers.ts';
import type { Store } from './store.ts';

export type VatInvoice = {
  readonly number: string;
  readonly name: string;
  readonly vatNumber: string | null;
};

/** The VAT of a period, and the names of the invoices behind it. */
export type PeriodVat = {
  readonly summary: VatSummary;
  readonly periodic: readonly PeriodicRow[];
  readonly invoices: Readonly<Record<InvoiceId, VatInvoice>>;
  readonly waiting: readonly WaitingVoucher[];
};

const unknown: VatInvoice = { number: '', name: '', vatNumber: null };

export async function getVat(store: Store, period: BooksPeriod): Promise<PeriodVat> {
  const { vouchers, waiting } = await listVouchers(store, period);
  const summary = vatSummary(vouchers);
  const ids = summary.groups.flatMap(({ invoices }) => invoices.map(({ invoiceId }) => invoiceId));
  const rows = await store.database.invoices.bulkGet([...new Set(ids)]);
  const invoices = new Map<InvoiceId, VatInvoice>();
  for (const row of rows) {
    if (row?.status !== 'issued') continue;
    const { name, vatNumber } = row.snapshot.buyer;
    invoices.set(row.id, { number: row.number, name, vatNumber });
  }
  return {
    summary,
    periodic: periodicSummary(summary, (id) => invoices.get(id) ?? unknown),
    invoices: Object.fromEntries(invoices),
    waiting,
  };
}
