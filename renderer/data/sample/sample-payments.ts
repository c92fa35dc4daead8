import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { Billed } from './bill-hours.ts';
import type { RowOf } from './row-of.ts';
import { sampleId } from './sample-id.ts';
import type { SeededRandom } from './seeded-random.ts';

type IssuedInvoice = Billed['issued'][number];

/** Paid about the due date, some a little late, none after `today`. */
export const paymentRows = (
  paid: readonly IssuedInvoice[],
  today: PlainDate,
  random: SeededRandom,
): readonly RowOf<'payments'>[] =>
  paid.map(({ id, invoice }, index) => {
    const date = nextWorkday(addDays(invoice.dueDate, random.below(10) - 5));
    return {
      id: sampleId('Payment', index + 1),
      fields: {
        invoiceId: id,
        date: date > today ? today : date,
        amount: invoice.snapshot.totals.payable,
        note: '',
      },
    };
  });
