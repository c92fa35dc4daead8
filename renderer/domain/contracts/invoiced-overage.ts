import type { InvoiceLine } from '#domain/invoices/invoice.ts';
import { addMoney, zeroMoney } from '#domain/money/money.ts';
import type { TimeEntryId } from '#domain/record.ts';
import type { InvoicedOverage } from './statement.ts';

type Billed = Pick<InvoicedOverage, 'invoiceId' | 'number' | 'issueDate'> & {
  readonly lines: readonly InvoiceLine[];
};

/**
 * What invoices say of the hours that a period has beyond the included ones: quantities and nets as they stand there. No
 * line is of two periods (group-entries.ts), so its first hour tells which; `overage` are the period's own.
 */
export const invoicedOverage = (
  invoices: readonly Billed[],
  overage: ReadonlySet<TimeEntryId>,
): readonly InvoicedOverage[] =>
  invoices.flatMap(({ lines, ...invoice }) => {
    const own = lines.filter(
      ({ coverage, timeEntryIds: [first] }) =>
        coverage === 'overage' && first !== undefined && overage.has(first),
    );
    if (own.length === 0) return [];
    return [
      {
        ...invoice,
        minutes: own.reduce((sum, { quantity }) => sum + quantity.amount, 0),
        net: addMoney(zeroMoney, ...own.map(({ net }) => net)),
      },
    ];
  });
