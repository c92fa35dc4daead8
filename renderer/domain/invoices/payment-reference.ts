import { brandText } from '#domain/brand.ts';
import type { PaymentReferenceRule } from '#domain/firm/firm.ts';
import type { PaymentReference } from '#domain/identifiers/identifiers.ts';
import { luhnCheckDigit, passesLuhn } from '#domain/identifiers/luhn.ts';

const longest = 25;

/** What the check digit is reckoned of; null when the agreed length can't hold the number. */
const bodyOf = (
  digits: string,
  rule: Exclude<PaymentReferenceRule, 'none'>,
  length: number | null,
): string | null => {
  if (rule === 'check-digit') return digits;
  if (rule === 'length-and-check-digit') return `${digits}${(digits.length + 2) % 10}`;
  if (length === null || digits.length > length - 1) return null;
  return digits.padStart(length - 1, '0');
};

/**
 * The OCR number of an invoice number (Bankgirot, OCR-referenskontroll): its digits, where the rule says so a length digit
 * ((digits + 2) mod 10: the whole length's last digit), and a Luhn check digit. Null when the firm prints none, when the
 * number has no digits, or when the result would pass 25 digits: the invoice number is then the reference. Under a fixed
 * length (level 4) zeros stand before the number up to the `length` agreed with the bank.
 */
export const paymentReference = (
  invoiceNumber: string,
  rule: PaymentReferenceRule,
  length: number | null = null,
): PaymentReference | null => {
  if (rule === 'none') return null;
  const digits = invoiceNumber.replace(/[^0-9]/g, '');
  if (digits === '') return null;
  const body = bodyOf(digits, rule, length);
  if (body === null) return null;
  const reference = body + luhnCheckDigit(body);
  return reference.length > longest ? null : brandText(reference);
};

/** Whether a text is an OCR number under a rule, blanks apart. */
export const isPaymentReference = (text: string, rule: PaymentReferenceRule): boolean => {
  const digits = text.replace(/\s/g, '');
  if (!/^[0-9]{2,25}$/.test(digits) || !passesLuhn(digits)) return false;
  return rule !== 'length-and-check-digit' || digits.at(-2) === String(digits.length % 10);
};
