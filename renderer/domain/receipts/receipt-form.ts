import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { formatMoneyField, parseMoney } from '#domain/money/parse-money.ts';
import { currencies, zeroMoney } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { ClientId, Fields } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Receipt } from './receipt.ts';

/** Money that came in, as typed. */
export type ReceiptForm = {
  /** '' while nobody knows whose it is. */
  readonly clientId: string;
  readonly date: string;
  readonly amount: string;
  readonly currency: string;
  /** What reached the account in kronor, for another currency. */
  readonly bookedInSek: string;
  readonly bankFee: string;
  readonly payer: string;
  readonly reference: string;
  readonly note: string;
};

export type ReceiptFields = Omit<Fields<Receipt>, 'bankLine' | 'repays'>;

export const emptyReceiptForm = (
  today: PlainDate,
  known: {
    readonly clientId?: string;
    readonly amount?: MinorUnits;
    readonly currency?: Currency;
  } = {},
): ReceiptForm => ({
  clientId: known.clientId ?? '',
  date: today,
  amount: known.amount === undefined ? '' : formatMoneyField(known.amount),
  currency: known.currency ?? 'SEK',
  bookedInSek: '',
  bankFee: '',
  payer: '',
  reference: '',
  note: '',
});

/** Money that came is more than nothing; what goes back is a repayment and has a command of its own. */
const parsePositive = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseMoney(text);
  if (!parsed.ok) return parsed;
  if (parsed.value < 0) return fail('money-negative');
  return parsed.value === 0 ? fail('money-is-zero') : parsed;
};

const parseFee = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value < 0 ? fail('money-negative') : parsed;
};

const parseDay = (text: string, today: PlainDate): FieldResult<PlainDate> => {
  const parsed = parsePlainDate(text, today);
  return parsed.ok && parsed.value > today ? fail('date-in-future') : parsed;
};

/** What reached the account of money in another currency, as the bank says it afterwards. */
export type BookingForm = Pick<ReceiptForm, 'bookedInSek' | 'bankFee'>;

export const bookingToForm = ({
  bookedInSek,
  bankFee,
}: Pick<Receipt, 'bookedInSek' | 'bankFee'>): BookingForm => ({
  bookedInSek: bookedInSek === null ? '' : formatMoneyField(bookedInSek),
  bankFee: bankFee === 0 ? '' : formatMoneyField(bankFee),
});

export const parseBooking = (
  form: BookingForm,
): Result<Pick<Receipt, 'bookedInSek' | 'bankFee'>, FieldErrors<BookingForm, FieldProblem>> => {
  const read = readForm({
    bookedInSek: optional(form.bookedInSek, parsePositive),
    bankFee: optional(form.bankFee, parseFee),
  });
  if (!read.ok) return read;
  const { bookedInSek, bankFee } = read.value;
  return { ok: true, value: { bookedInSek, bankFee: bankFee ?? zeroMoney } };
};

export const parseReceipt = (
  form: ReceiptForm,
  { today }: { readonly today: PlainDate },
): Result<ReceiptFields, FieldErrors<ReceiptForm, FieldProblem>> => {
  const read = readForm({
    clientId: optional(form.clientId, parseId<ClientId>),
    date: parseDay(form.date, today),
    amount: parsePositive(form.amount),
    currency: parseChoice(form.currency, currencies),
    bookedInSek: optional(form.bookedInSek, parsePositive),
    bankFee: optional(form.bankFee, parseFee),
    payer: parseText(form.payer, textLimits.name),
    reference: parseText(form.reference, textLimits.name),
    note: parseText(form.note, textLimits.name),
  });
  if (!read.ok) return read;
  const { bookedInSek, bankFee, ...fields } = read.value;
  const isInKronor = fields.currency === 'SEK';
  if (isInKronor && (bankFee ?? 0) > fields.amount) return fail({ bankFee: 'money-too-large' });
  return {
    ok: true,
    value: {
      ...fields,
      // Kronor are booked as they are.
      bookedInSek: isInKronor ? null : bookedInSek,
      bankFee: bankFee ?? zeroMoney,
    },
  };
};
