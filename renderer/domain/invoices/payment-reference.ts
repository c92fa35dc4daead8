import { brandText } from '#domain/brand.ts';
import type { PaymentReferenceRule } from '#domain/firm/firm.ts';
import type { PaymentReference } from '#domain/identifiers/identifiers.ts';
import { luhnCheckDigit, passesLuhn } from '#domain/identifiers/luhn.ts';

const longest = 25;

/**
 * The OCR number of an invoice number (Bankgirot, OCR-referenskontroll): its digits, where the rule says so a length digit
 * ((digits + 2) mod 10: the whole length's last digit), and a Luhn check digit. Null when the firm prints none, when the
 * number has no digits, or when the result would pass 25 digits: the invoice number is then the reference.
 */
export const paymentReference = (
  invoiceNumber: string,
  rule: PaymentReferenceRule,
): PaymentReference | null => {
  if (rule === 'none') return null;
  const digits = invoiceNumber.replace(/[^0-9]/g, '');
  if (digits === '') return null;
  const body = rule === 'check-digit' ? digits : `${digits}${(digits.length + 2) % 10}`;
  const reference = body + luhnCheckDigit(body);
  return reference.length > longest ? null : brandText(reference);
};

/** Whether a text is an OCR number under a rule, blanks apart. */
export const isPaymentReference = (text: string, rule: PaymentReferenceRule): boolean => {
  const digits = text.replace(/\s/g, '');
  if (!/^[0-9]{2,25}$/.test(digits) || !passesLuhn(digits)) return false;
  return rule !== 'length-and-check-digit' || digits.at(-2) === String(digits.length % 10);
};
