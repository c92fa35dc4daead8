import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { reminderId, suggestReminder } from '#domain/reminders/suggest-reminder.ts';
import type { RemindFacts, ReminderSuggestion } from '#domain/reminders/suggest-reminder.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import type { Fields } from '#domain/record.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { zeroMoney } from '#domain/money/money.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { readClaimed } from './interest-claims.ts';
import { liveRow } from './live-row.ts';
import { toOpenInvoices } from './open-invoices.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { InvoiceStanding } from './summaries/summary-rows.ts';

/** An overdue invoice with its reminders and what would come next. */
export type ReminderRow = {
  readonly invoice: OpenInvoice;
  readonly sent: readonly Reminder[];
  readonly next: ReminderSuggestion;
};

const byLevel = (one: Reminder, other: Reminder): number => one.level - other.level;

/** The reminders of an invoice, first to last. */
export const listReminders = async (
  { database }: Store,
  invoiceId: InvoiceId,
): Promise<readonly Reminder[]> =>
  (await database.reminders.where('invoiceId').equals(invoiceId).toArray()).toSorted(byLevel);

async function toRows(
  database: Database,
  firm: Firm,
  standings: readonly InvoiceStanding[],
  today: PlainDate,
): Promise<readonly ReminderRow[]> {
  const ids = standings.map(({ id }) => id);
  const [invoices, reminders, claimed, clients] = await Promise.all([
    toOpenInvoices(database, standings),
    database.reminders.where('invoiceId').anyOf(ids).toArray(),
    readClaimed(database),
    rowsById<{ readonly id: ClientId; readonly agreesReminderFee: boolean }>(
      database.clients,
      standings.map(({ clientId }) => clientId),
    ),
  ]);
  return invoices.flatMap((invoice) => {
    const sent = reminders.filter(({ invoiceId }) => invoiceId === invoice.id).toSorted(byLevel);
    const { id, dueDate, open, currency } = invoice;
    const facts: RemindFacts = {
      invoice: { id, dueDate, open, isInKronor: currency === 'SEK' },
      reminders: sent,
      agreesFee: clients.get(invoice.clientId)?.agreesReminderFee ?? false,
      hasCompensation: claimed.get(id)?.hasCompensation ?? false,
    };
    const next = suggestReminder(facts, firm.claimRules, today);
    return next === null ? [] : [{ invoice, sent, next }];
  });
}

/** Every overdue invoice, oldest first, with the reminder that comes next and why it may wait. */
export async function listOverdue({ database, world }: Store): Promise<readonly ReminderRow[]> {
  const today = world.today();
  const firm = await liveRow(database, 'firm', firmId);
  if (firm === null) return [];
  const standings = await database.invoiceSummaries
    .where('[standing+dueDate]')
    .between(['unpaid', ''], ['unpaid', today])
    .toArray();
  return toRows(database, firm, standings, today);
}

/** What a reminder's paper is made of. */
export type ReminderSubject = {
  readonly invoice: Pick<IssuedInvoice, 'id' | 'number' | 'snapshot'>;
  readonly reminder: Omit<Fields<Reminder>, 'pdf'>;
};

/** Makes the paper and archives it, answering with its place; null when it could not be made. */
export type MakeReminder = (
  subject: ReminderSubject,
  at: Instant,
) => Promise<Reminder['pdf'] | null>;

export type ReminderWish = {
  readonly invoiceId: InvoiceId;
  /** The level that was seen: if another window has made it meanwhile, nothing is made. */
  readonly level: number;
  readonly withFee: boolean;
};

async function decideOne(
  database: Database,
  firm: Firm,
  wish: ReminderWish,
  today: PlainDate,
): Promise<Result<ReminderSubject, CommandProblem>> {
  const [invoice, standing] = await Promise.all([
    liveRow(database, 'invoices', wish.invoiceId),
    database.invoiceSummaries.get(wish.invoiceId),
  ]);
  if (invoice === null || standing === undefined) return missing();
  if (invoice.status !== 'issued') return broken('invoice-is-not-issued');
  const [row] =
    invoice.credits === undefined ? await toRows(database, firm, [standing], today) : [];
  if (row === undefined) return broken('not-overdue');
  if (row.next.level !== wish.level) return broken('reminder-level-taken', [invoice.number]);
  const { level, payBy, fee } = row.next;
  return ok({
    invoice,
    reminder: {
      invoiceId: invoice.id,
      level,
      date: today,
      payBy,
      open: row.invoice.open,
      fee: wish.withFee ? fee : zeroMoney,
    },
  });
}

/**
 * Makes reminders, each a paper of its own; the invoices are not touched. One an invoice and level, whoever asks and
 * however often (R36). All in one record.
 */
export function sendReminders(
  store: Store,
  makeReminder: MakeReminder,
  { reminders }: { readonly reminders: readonly ReminderWish[] },
): Promise<Outcome<{ readonly made: number }>> {
  return commit(
    store,
    'send-reminders',
    async (_draft, database): Promise<Result<readonly ReminderSubject[], CommandProblem>> => {
      const firm = await liveRow(database, 'firm', firmId);
      if (firm === null) return missing();
      const subjects: ReminderSubject[] = [];
      for (const wish of reminders) {
        const one = await decideOne(database, firm, wish, store.world.today());
        if (!one.ok) return one;
        subjects.push(one.value);
      }
      return ok(subjects);
    },
    async (draft, subjects) => {
      for (const subject of subjects) {
        const pdf = await makeReminder(subject, draft.at);
        if (pdf === null) return broken('paper-failed');
        const id = reminderId(subject.invoice.id, subject.reminder.level);
        const fields = { ...subject.reminder, pdf };
        const removed = await store.database.removed.get(['reminders', id]);
        if (removed === undefined) draft.create('reminders', id, fields);
        else draft.restore('reminders', removed.row as Reminder, fields);
      }
      return ok({ made: subjects.length });
    },
  );
}
