import type { DraftInvoice, Invoice, IssuedInvoice } from '#domain/invoices/invoice.ts';
import { addMoney } from '#domain/money/money.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { interestClaim } from '#domain/reminders/interest-claim.ts';
import type { InterestClaim, LateInvoice } from '#domain/reminders/interest-claim.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { readRates } from './reference-rates.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

type Claimed = { readonly to: PlainDate; readonly hasCompensation: boolean };

/** What has been claimed of each invoice, on drafts too; a wholly credited interest invoice claims nothing any more. */
export async function readClaimed(database: Database): Promise<ReadonlyMap<InvoiceId, Claimed>> {
  // An interest invoice a client and some months: read whole.
  const invoices: readonly Invoice[] = await database.invoices
    .where('purpose.kind')
    .equals('interest')
    .toArray();
  const standings = await rowsById(
    database.invoiceSummaries,
    invoices.map(({ id }) => id),
  );
  const claimed = new Map<InvoiceId, Claimed>();
  for (const { id, purpose, credits } of invoices) {
    const isVoid = credits !== undefined || standings.get(id)?.standing === 'credited';
    if (purpose?.kind !== 'interest' || isVoid) continue;
    for (const { invoiceId, to, hasCompensation } of purpose.claims) {
      const before = claimed.get(invoiceId);
      claimed.set(invoiceId, {
        to: before !== undefined && before.to > to ? before.to : to,
        hasCompensation: hasCompensation || before?.hasCompensation === true,
      });
    }
  }
  return claimed;
}

const isIssued = (invoice: Invoice | undefined): invoice is IssuedInvoice =>
  invoice?.status === 'issued';

/** An invoice of work: not a credit note, and no interest upon interest. */
const mayBearInterest = (invoice: Invoice): boolean =>
  invoice.credits === undefined && invoice.purpose?.kind !== 'interest';

export type LateRow = { readonly late: LateInvoice; readonly invoice: IssuedInvoice };

/** The invoices among these that may bear interest, with what was paid and claimed of them. */
export async function readLate(
  database: Database,
  ids: readonly InvoiceId[],
): Promise<readonly LateRow[]> {
  const asked = [...new Set(ids)];
  const [found, payments, reminders, claimed] = await Promise.all([
    database.invoices.bulkGet(asked),
    database.payments.where('invoiceId').anyOf(asked).toArray(),
    database.reminders.where('invoiceId').anyOf(asked).toArray(),
    readClaimed(database),
  ]);
  const invoices = found.filter(isIssued).filter(mayBearInterest);
  const clients = await rowsById(
    database.clients,
    invoices.map(({ clientId }) => clientId),
  );
  return invoices.map((invoice) => {
    const { id, number, issueDate, dueDate, snapshot } = invoice;
    const client = clients.get(invoice.clientId);
    const own = payments.filter(({ invoiceId }) => invoiceId === id);
    const fees = reminders.filter(({ invoiceId }) => invoiceId === id).map(({ fee }) => fee);
    const former = claimed.get(id);
    const late: LateInvoice = {
      id,
      number,
      issueDate,
      dueDate,
      debt: {
        payable: snapshot.totals.payable,
        // What a credit note took back was never owed: no interest of it, whenever it was taken.
        payments: own.map(({ date, amount, credit }) => ({
          date: credit === undefined ? date : issueDate,
          amount,
        })),
      },
      claimedTo: former?.to ?? null,
      hasCompensation: former?.hasCompensation ?? false,
      reminderFees: addMoney(...fees),
      isBusiness:
        client !== undefined && (client.organisationNumber !== null || client.vatNumber !== null),
    };
    return { late, invoice };
  });
}

export type ClaimRow = {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly currency: DraftInvoice['currency'];
  readonly claim: InterestClaim;
};

export type InterestClaims = {
  readonly rows: readonly ClaimRow[];
  /** Late invoices whose interest can't be reckoned: a half-year's reference rate is missing. */
  readonly lacksRate: readonly string[];
};

/** How far back what was paid late is looked for. */
const daysBack = 365;
const mostPayments = 200;

/** The invoices that were or are late: unpaid past their day, and paid within the last year after it. */
async function lateIds({ database, world }: Store): Promise<readonly InvoiceId[]> {
  const today = world.today();
  const [unpaid, payments] = await Promise.all([
    database.invoiceSummaries
      .where('[standing+dueDate]')
      .between(['unpaid', ''], ['unpaid', today])
      .toArray(),
    database.payments
      .where('date')
      .above(addDays(today, -daysBack))
      .reverse()
      .limit(mostPayments)
      .toArray(),
  ]);
  const paid = await rowsById(
    database.invoiceSummaries,
    payments.map(({ invoiceId }) => invoiceId),
  );
  const late = payments.filter(({ invoiceId, date }) => {
    const standing = paid.get(invoiceId);
    // Nothing more is claimed of what was given up or taken back.
    const isOver = standing?.standing === 'written-off' || standing?.standing === 'credited';
    return !isOver && date > (standing?.dueDate ?? '');
  });
  return [...unpaid.map(({ id }) => id), ...late.map(({ invoiceId }) => invoiceId)];
}

/** What could be claimed today of everything that was late, largest first; small claims among them, marked. */
export async function listInterestClaims(store: Store): Promise<InterestClaims> {
  const { database, world } = store;
  const [firm, rates, ids] = await Promise.all([
    liveRow(database, 'firm', firmId),
    readRates(database),
    lateIds(store),
  ]);
  if (firm === null) return { rows: [], lacksRate: [] };
  const lates = await readLate(database, ids);
  const clients = await rowsById(
    database.clients,
    lates.map(({ invoice }) => invoice.clientId),
  );
  const rows: ClaimRow[] = [];
  const lacksRate: string[] = [];
  for (const { late, invoice } of lates) {
    const claim = interestClaim(late, firm.claimRules, rates, world.today());
    if (!claim.ok) lacksRate.push(late.number);
    else if (claim.value !== null) {
      const { clientId, currency } = invoice;
      const clientName = clients.get(clientId)?.name ?? '';
      rows.push({ clientId, clientName, currency, claim: claim.value });
    }
  }
  return {
    rows: rows.toSorted((one, other) => other.claim.interest - one.claim.interest),
    lacksRate,
  };
}
