import type { DraftInvoice, InvoiceLine, InvoicePurpose } from '#domain/invoices/invoice.ts';
import { toBasisPoints, zeroMoney } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, Fields, InvoiceId } from '#domain/record.ts';
import { interestClaim } from '#domain/reminders/interest-claim.ts';
import type { InterestClaim } from '#domain/reminders/interest-claim.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm, Language } from '#domain/firm/firm.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ClaimWords } from './claim-words.ts';
import { broken, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { readLate } from './interest-claims.ts';
import { liveRow } from './live-row.ts';
import { readRates } from './reference-rates.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type DraftInterest = {
  readonly clientId: ClientId;
  /** The invoices whose lateness is claimed. */
  readonly invoiceIds: readonly InvoiceId[];
  /** Of those, the ones for which 450 kr is claimed too. */
  readonly withCompensation: readonly InvoiceId[];
};

type Claims = { readonly claims: readonly InterestClaim[]; readonly currency: Currency };

async function readClaims(
  store: Store,
  database: Database,
  firm: Firm,
  { clientId, invoiceIds }: DraftInterest,
): Promise<Result<Claims, CommandProblem>> {
  const [rates, lates] = await Promise.all([readRates(database), readLate(database, invoiceIds)]);
  const [first] = lates;
  if (first === undefined) return broken('no-interest');
  if (lates.some(({ invoice }) => invoice.clientId !== clientId))
    return broken('set-off-other-client');
  const { currency } = first.invoice;
  if (lates.some(({ invoice }) => invoice.currency !== currency))
    return broken('payment-other-currency');
  const claims: InterestClaim[] = [];
  for (const { late } of lates) {
    const claim = interestClaim(late, firm.claimRules, rates, store.world.today());
    if (!claim.ok) return broken(claim.error, [late.number]);
    if (claim.value !== null) claims.push(claim.value);
  }
  return claims.length === 0 ? broken('no-interest') : ok({ claims, currency });
}

/** A line of a claim: one piece of what it comes to, outside the scope of VAT (sweden.md §1.4). */
const claimLine = (
  store: Store,
  text: string,
  amount: MinorUnits,
  claim: NonNullable<InvoiceLine['claim']>,
): InvoiceLine => ({
  id: store.world.newId(),
  text,
  quantity: { unit: 'lump-sum', amount: 1000 },
  unitPrice: amount,
  discount: toBasisPoints(0),
  vatRate: toBasisPoints(0),
  net: amount,
  timeEntryIds: [],
  vatCase: 'outside-scope',
  claim,
});

type Wording = {
  readonly words: ClaimWords;
  readonly language: Language;
  readonly currency: Currency;
};

/** 450 kr is Swedish law's and in kronor; it is claimed only where it was asked for and may be. */
const isCompensated = (claim: InterestClaim, wish: DraftInterest, currency: Currency): boolean =>
  claim.compensation > 0 && currency === 'SEK' && wish.withCompensation.includes(claim.invoice.id);

const linesOf = (
  store: Store,
  claim: InterestClaim,
  hasCompensation: boolean,
  { words, language, currency }: Wording,
): readonly InvoiceLine[] => {
  const { number } = claim.invoice;
  const interest = claim.parts.map((part) =>
    claimLine(store, words.interest(language, { number, part, currency }), part.amount, 'interest'),
  );
  return [
    ...interest.filter(({ net }) => net !== zeroMoney),
    ...(hasCompensation
      ? [claimLine(store, words.compensation(language, number), claim.compensation, 'compensation')]
      : []),
  ];
};

const contentOf = (
  client: Client,
  firm: Firm,
  currency: Currency,
  lines: readonly InvoiceLine[],
  purpose: InvoicePurpose,
  vatExemption: string,
): Fields<DraftInvoice> => ({
  status: 'draft',
  clientId: client.id,
  language: client.language,
  currency,
  period: null,
  grouping: 'task',
  lines,
  ourReference: '',
  yourReference: client.reference,
  orderNumber: '',
  note: '',
  vatExemption,
  paymentTerms: client.paymentTerms ?? firm.paymentTerms,
  roundsToWholeKrona: firm.roundsToWholeKrona && currency === 'SEK',
  purpose,
});

/**
 * Drafts an invoice of its own for interest and compensation: the late invoices are never touched, no day is claimed
 * twice, 450 kr once a late payment and never beside a reminder's fee (R36, RL 4 a, 6 §§).
 */
export function draftInterest(
  store: Store,
  words: ClaimWords,
  wish: DraftInterest,
): Promise<Outcome<InvoiceId>> {
  return commit(store, 'draft-interest', async (draft, database) => {
    const [client, firm] = await Promise.all([
      liveRow(database, 'clients', wish.clientId),
      liveRow(database, 'firm', firmId),
    ]);
    if (client === null || firm === null) return missing();
    const read = await readClaims(store, database, firm, wish);
    if (!read.ok) return read;
    const { claims, currency } = read.value;
    const wording: Wording = { words, language: client.language, currency };
    const compensated = new Set(
      claims.filter((each) => isCompensated(each, wish, currency)).map(({ invoice }) => invoice.id),
    );
    const lines = claims.flatMap((claim) =>
      linesOf(store, claim, compensated.has(claim.invoice.id), wording),
    );
    if (lines.length === 0) return broken('no-interest');
    const purpose: InvoicePurpose = {
      kind: 'interest',
      claims: claims.map(({ invoice: { id: invoiceId, number }, from, to }) => ({
        invoiceId,
        number,
        from,
        to,
        hasCompensation: compensated.has(invoiceId),
      })),
    };
    const reason = words.outsideScope(client.language);
    const fields = contentOf(client, firm, currency, lines, purpose, reason);
    const { id } = draft.create('invoices', store.world.newId(), fields);
    recordStatus(draft, store.world, {
      table: 'invoices',
      recordId: id,
      from: null,
      to: 'draft',
      reason: '',
    });
    return ok(id);
  });
}
