import encodeQR from 'qr';
import { formatBankgiro } from '#domain/identifiers/bankgiro.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { formatPlusgiro } from '#domain/identifiers/plusgiro.ts';
import type { SellerSnapshot } from '#domain/invoices/invoice.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { PaperSubject } from './paper-subject.ts';

/** Where to pay, as the standard names it: a giro before an IBAN. */
const accountOf = ({ bankgiro, plusgiro, iban, bic }: SellerSnapshot) => {
  if (bankgiro !== null) return { pt: 'BG', acc: formatBankgiro(bankgiro) };
  if (plusgiro !== null) return { pt: 'PG', acc: formatPlusgiro(plusgiro) };
  return iban === null ? null : { pt: 'IBAN', acc: iban, ...(bic === '' ? {} : { bc: bic }) };
};

/** An amount as a JSON number with at most two decimals: the code's own notation, nothing is reckoned with it. */
const amountOf = (amount: MinorUnits): number => amount / 100;

const compactDate = (date: PlainDate): string => date.replaceAll('-', '');

/**
 * What UsingQR says of an invoice in kronor, one line of JSON (Visma, version 1); null where there is nothing to pay in
 * kronor, or nowhere to pay it.
 */
export const paymentCodeText = (subject: PaperSubject): string | null => {
  const { content, seller, totals, number, paymentReference } = subject;
  const account = accountOf(seller);
  if (content.currency !== 'SEK' || content.credits !== undefined) return null;
  if (account === null || totals.payable <= 0) return null;
  return JSON.stringify({
    uqr: 1,
    tp: 1,
    nme: seller.name,
    cid: formatOrganisationNumber(seller.organisationNumber),
    iref: paymentReference ?? number ?? '',
    idt: compactDate(subject.issueDate),
    ddt: compactDate(subject.dueDate),
    due: amountOf(totals.payable),
    vat: amountOf(totals.vat),
    ...account,
  });
};

/**
 * The code as rows of modules, 1 dark and 0 light, with the quiet zone of four that readers need. A draft has the code's place and no code: it
 * has no number to pay by yet.
 */
export const paymentCode = (subject: PaperSubject): readonly string[] => {
  const text = subject.seller.printsPaymentCode === true ? paymentCodeText(subject) : null;
  if (text === null) return [];
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const isDraft = subject.number === null;
  return modules.map((row) => row.map((dark) => (dark && !isDraft ? '1' : '0')).join(''));
};
