import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { DraftInvoice, InvoiceContent, Period } from './invoice.ts';
import { groupEntries } from './group-entries.ts';
import type { GroupingWish } from './group-entries.ts';
import type { Fields } from '#domain/record.ts';

/** Whether an hour may come onto a new draft: billable, on no invoice, the client's, worked within the period. */
export const isUnbilled = (
  entry: Pick<TimeEntry, 'billing' | 'clientId' | 'workDate'>,
  clientId: Client['id'],
  period: Period,
): boolean =>
  entry.billing === 'open' &&
  entry.clientId === clientId &&
  entry.workDate >= period.from &&
  entry.workDate <= period.to;

/** The VAT rate to propose: none for a buyer outside Sweden, where the service is taxed (ML 6:33), else the firm's. */
const proposedVatRate = (firm: Firm, client: Client): BasisPoints =>
  client.invoiceAddress.country === 'SE' ? firm.defaultVatRate : toBasisPoints(0);

export type DraftWish = Omit<GroupingWish, 'vatRate'> & {
  readonly client: Client;
  readonly firm: Firm;
  readonly period: Period;
  readonly entries: readonly TimeEntry[];
  /** "Vår referens": who at the firm the client may ask. */
  readonly ourReference: string;
  /** Why a foreign buyer is charged no VAT (ML 17:24 p. 13–14), in the client's language; from `documents`' legal texts. */
  readonly vatExemption: string;
};

/** A draft of one client's unbilled hours of a period; entries that may not come onto it are left out. */
export const draftInvoice = (wish: DraftWish): Result<Fields<DraftInvoice>, 'money-too-large'> => {
  const { client, firm, period } = wish;
  const vatRate = proposedVatRate(firm, client);
  const entries = wish.entries.filter((entry) => isUnbilled(entry, client.id, period));
  const lines = groupEntries(entries, { ...wish, vatRate });
  if (!lines.ok) return lines;
  const content: InvoiceContent = {
    clientId: client.id,
    language: client.language,
    currency: client.currency,
    period,
    grouping: wish.grouping,
    lines: lines.value,
    ourReference: wish.ourReference,
    yourReference: client.reference,
    orderNumber: '',
    note: '',
    vatExemption: vatRate === 0 ? wish.vatExemption : '',
    paymentTerms: client.paymentTerms ?? firm.paymentTerms,
    roundsToWholeKrona: firm.roundsToWholeKrona && client.currency === 'SEK',
  };
  return ok({ ...content, status: 'draft' });
};
