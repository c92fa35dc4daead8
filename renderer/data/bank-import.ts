import { toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import type { ClientId, InvoiceId, ReceiptId } from '#domain/record.ts';
import type { BankLine } from '#domain/receipts/bank-line.ts';
import { matchBankLine } from '#domain/receipts/match-bank-line.ts';
import type { BankMatch } from '#domain/receipts/match-bank-line.ts';
import { namesInvoice, plainReference } from '#domain/receipts/propose-allocation.ts';
import type { Allocation, OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { ok } from '#domain/result.ts';
import { broken } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { listOpenInvoices, toOpenInvoices } from './open-invoices.ts';
import { allocate } from './receipts.ts';
import type { Store } from './store.ts';

/** A movement with the key under which it is booked, and what it seems to pay. */
export type MatchedLine = {
  readonly line: BankLine;
  readonly key: string;
  readonly match: BankMatch;
};

export type MatchedFile = {
  readonly lines: readonly MatchedLine[];
  /** What the lines can be set against. */
  readonly invoices: readonly OpenInvoice[];
};

/** The same movement twice in one file is two; in the next file it is the same two again. */
async function keysOf(store: Store, lines: readonly BankLine[]): Promise<readonly string[]> {
  const seen = new Map<string, number>();
  return Promise.all(
    lines.map(({ identity }) => {
      const before = seen.get(identity) ?? 0;
      seen.set(identity, before + 1);
      return store.sha256(`${identity}|${before}`);
    }),
  );
}

const sameMoney = (row: {
  readonly date: string;
  readonly amount: number;
  readonly currency: Currency;
}): string => `${row.date}|${row.amount}|${row.currency}`;

/** What is on record of the days of a file, by day and amount. */
async function recordedMoney(
  database: Database,
  lines: readonly BankLine[],
): Promise<ReadonlySet<string>> {
  const days = lines.map(({ date }) => date).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const rows = await database.receipts.where('date').between(first, last, true, true).toArray();
  return new Set(rows.map(sameMoney));
}

/** Whose invoices, paid already, the references name. */
async function ofPaidInvoices(
  database: Database,
  lines: readonly BankLine[],
): Promise<ReadonlyMap<string, ClientId>> {
  const references = new Set(
    lines.flatMap(({ reference }) => (reference === '' ? [] : [reference])),
  );
  const found = new Map<string, ClientId>();
  for (const reference of references) {
    const plain = plainReference(reference);
    // An OCR is the invoice's number, perhaps a length digit, and a check digit.
    const numbers = [reference, plain]
      .flatMap((each) => [each, each.slice(0, -1), each.slice(0, -2)])
      .filter((each) => each !== '');
    const rows = await database.invoiceSummaries.where('number').anyOf(numbers).toArray();
    const named = (await toOpenInvoices(database, rows)).find((each) =>
      namesInvoice(reference, each),
    );
    if (named !== undefined) found.set(plain, named.clientId);
  }
  return found;
}

/** What each movement of a file seems to pay, as the tables are now. Nothing is written. */
export async function matchBankLines(
  store: Store,
  { lines }: { readonly lines: readonly BankLine[] },
): Promise<MatchedFile> {
  const { database } = store;
  const keys = await keysOf(store, lines);
  const [invoices, clients, recorded, paidReferences, known] = await Promise.all([
    listOpenInvoices(store, {}),
    database.clients.toArray(),
    recordedMoney(database, lines),
    ofPaidInvoices(database, lines),
    database.receipts
      .where('bankLine')
      .anyOf([...keys])
      .toArray(),
  ]);
  const knownKeys = new Set(known.map(({ bankLine }) => bankLine));
  const taken = new Map<string, number>();
  const matched = lines.map((line, place): MatchedLine => {
    const key = keys[place] ?? '';
    const isKnown = knownKeys.has(key);
    const looksRecorded = !isKnown && recorded.has(sameMoney(line));
    // Two movements may pay one invoice, but not the same part of it.
    const left = invoices.flatMap((invoice) => {
      const open = toMinorUnits(invoice.open - (taken.get(invoice.id) ?? 0));
      return open > 0 ? [{ ...invoice, open }] : [];
    });
    const facts = { isKnown, looksRecorded, invoices: left, paidReferences, clients };
    const match = matchBankLine(line, facts);
    for (const { invoiceId, amount } of match.allocations)
      taken.set(invoiceId, (taken.get(invoiceId) ?? 0) + amount);
    return { line, key, match };
  });
  return { lines: matched, invoices };
}

/** A movement that a person has looked at and confirmed. */
export type ConfirmedLine = {
  readonly line: BankLine;
  readonly key: string;
  readonly clientId: ClientId | null;
  readonly allocations: readonly Allocation[];
};

/**
 * Books the confirmed movements of a bank's file, all in one record, so that one undo takes all of it back. A movement
 * that is on record already is refused, and the whole batch with it: nothing is half-imported (R44).
 */
export function importBankLines(
  store: Store,
  { lines }: { readonly lines: readonly ConfirmedLine[] },
): Promise<Outcome<{ readonly booked: number }>> {
  return commit(store, 'import-bank-lines', async (draft, database) => {
    const keys = lines.map(({ key }) => key);
    const known = await database.receipts.where('bankLine').anyOf(keys).count();
    if (known > 0 || new Set(keys).size < keys.length) return broken('bank-lines-known');
    const taken = new Map<InvoiceId, number>();
    for (const { line, key, clientId, allocations } of lines) {
      const { date, amount, currency, payer, reference, text } = line;
      const { id }: { readonly id: ReceiptId } = draft.create('receipts', store.world.newId(), {
        clientId,
        date,
        amount,
        currency,
        bookedInSek: null,
        bankFee: zeroMoney,
        payer,
        reference,
        bankLine: key,
        note: text,
      });
      const money = { clientId, date, amount, currency };
      const done = await allocate(
        store,
        draft,
        database,
        { id, money, left: amount },
        allocations,
        taken,
      );
      if (!done.ok) return done;
    }
    return ok({ booked: lines.length });
  });
}
