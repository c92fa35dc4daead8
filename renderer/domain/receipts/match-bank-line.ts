import type { ClientId } from '#domain/record.ts';
import type { BankLine } from './bank-line.ts';
import { namesInvoice, plainReference, proposeAllocation } from './propose-allocation.ts';
import type { Allocation, OpenInvoice } from './propose-allocation.ts';

/** How sure one is of what a movement pays. Nothing is booked unseen, whichever it is. */
export type MatchKind =
  /** Read in before: never booked again. */
  | 'known'
  /** Money out: it pays no invoice. */
  | 'outgoing'
  /** Its reference names an invoice. */
  | 'reference'
  /** One open invoice of that amount, of the client who paid. */
  | 'client-amount'
  /** One open invoice of that amount. */
  | 'amount'
  /** Who paid is a client, but no invoice is of that amount. */
  | 'client'
  | 'none';

export type BankMatch = {
  readonly kind: MatchKind;
  readonly clientId: ClientId | null;
  readonly allocations: readonly Allocation[];
  /** A receipt of the same day and amount is there already, written by hand or from another file. */
  readonly looksRecorded: boolean;
};

export type MatchFacts = {
  readonly isKnown: boolean;
  readonly looksRecorded: boolean;
  readonly invoices: readonly OpenInvoice[];
  /** Whose invoice a reference names though nothing is left to pay of it. */
  readonly paidReferences: ReadonlyMap<string, ClientId>;
  readonly clients: readonly { readonly id: ClientId; readonly name: string }[];
};

const forms = /\b(?:ab|aktiebolag|hb|kb|ek\.? ?för\.?|gmbh|ltd|oy|as|a\/s|inc|publ)\b/giu;

/** A name without its legal form, signs and case, as banks shorten it. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(forms, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a payer's name is a client's: one begins the other, and enough of it to mean something. */
const isName = (payer: string, client: string): boolean => {
  const [one, other] = [plainName(payer), plainName(client)];
  if (one.length < 3 || other.length < 3) return false;
  return one.startsWith(other) || other.startsWith(one);
};

const clientOf = (line: BankLine, clients: MatchFacts['clients']): ClientId | null => {
  const found = clients.filter(({ name }) => isName(line.payer || line.text, name));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
};

/** The numbers that a movement's words may name an invoice by. */
const referencesOf = ({ reference, text }: BankLine): readonly string[] => [
  ...(reference === '' ? [] : [reference]),
  ...(text.match(/\d[\d-]{3,24}/g) ?? []),
];

const fits = (line: BankLine, invoices: readonly OpenInvoice[]): readonly OpenInvoice[] =>
  invoices.filter(({ open, currency }) => open === line.amount && currency === line.currency);

/**
 * What a movement pays: the invoices that its references name; else the one open invoice of its amount, first among those
 * of the client who paid; else nothing, and a person says it. More than is open is a surplus of the client (R34).
 */
export const matchBankLine = (line: BankLine, facts: MatchFacts): BankMatch => {
  const { isKnown, looksRecorded, invoices, clients } = facts;
  const nothing = { clientId: null, allocations: [], looksRecorded };
  if (isKnown) return { ...nothing, kind: 'known' };
  if (line.amount <= 0) return { ...nothing, kind: 'outgoing' };
  const own = invoices.filter(({ currency }) => currency === line.currency);
  const references = referencesOf(line);
  const named = own.filter((invoice) => references.some((each) => namesInvoice(each, invoice)));
  const pays = (kind: MatchKind, found: readonly OpenInvoice[]): BankMatch => {
    const { allocations } = proposeAllocation(line.amount, found, line.reference);
    return { kind, clientId: found[0]?.clientId ?? null, allocations, looksRecorded };
  };
  // Invoices of two clients in one payment are a mistake or a coincidence: a person says which.
  if (named.length > 0 && new Set(named.map(({ clientId }) => clientId)).size === 1)
    return pays('reference', named);
  const paid = references.flatMap((each) => facts.paidReferences.get(plainReference(each)) ?? []);
  const [paidClient] = paid;
  if (paidClient !== undefined) return { ...nothing, kind: 'client', clientId: paidClient };
  const clientId = clientOf(line, clients);
  const ofAmount = fits(line, own);
  const ofClient = ofAmount.filter((invoice) => invoice.clientId === clientId);
  if (ofClient.length === 1) return pays('client-amount', ofClient);
  if (clientId !== null) return { ...nothing, kind: 'client', clientId };
  return ofAmount.length === 1 ? pays('amount', ofAmount) : { ...nothing, kind: 'none' };
};
