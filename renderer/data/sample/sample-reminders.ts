import { brandText } from '#domain/brand.ts';
import { addMoney, subtractMoney, toBasisPoints, zeroMoney } from '#domain/money/money.ts';
import { startingClaimRules } from '#domain/reminders/claim-rules.ts';
import { reminderId } from '#domain/reminders/suggest-reminder.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Billed } from './bill-hours.ts';
import type { RowOf } from './row-of.ts';
import { on } from './sample-date.ts';
import type { SampleMoney } from './sample-payments.ts';
import type { RemindersStep } from './sample-step.ts';

/** Long enough late to have been reminded once, and for the time that the reminder gave to have passed. */
const daysSinceReminder = 14;

/** One reminder of each invoice that is late enough; what was open of it on that day is what it says. */
export const sampleReminders = (
  late: Billed['issued'],
  { payments }: SampleMoney,
  today: PlainDate,
): RemindersStep => {
  const date = addDays(today, -daysSinceReminder);
  const due = late.filter(
    ({ invoice }) => daysBetween(invoice.dueDate, date) >= startingClaimRules.remindAfter,
  );
  return {
    kind: 'reminders',
    reminders: due.map(({ id, invoice }) => {
      const paid = payments
        .filter(({ fields }) => fields.invoiceId === id && fields.date <= date)
        .map(({ fields }) => fields.amount);
      const { number, snapshot } = invoice;
      return {
        id: reminderId(id, 1),
        subject: {
          invoice: { id, number, snapshot },
          reminder: {
            invoiceId: id,
            level: 1,
            date,
            payBy: addDays(date, startingClaimRules.payWithin),
            open: subtractMoney(snapshot.totals.payable, addMoney(...paid)),
            fee: zeroMoney,
          },
        },
      };
    }),
  };
};

/** The half-year that the program doesn't know by itself, as somebody at the firm would have written it. */
export const sampleRates: readonly RowOf<'referenceRates'>[] = [
  {
    id: brandText('rate-2026-07-01'),
    fields: {
      from: on('2026-07-01'),
      rate: toBasisPoints(200),
      source: 'exempelfirmans antagande: kontrollera på riksbank.se',
    },
  },
];
