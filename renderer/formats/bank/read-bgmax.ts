import { currencies, toMinorUnits } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { mostBankRows, shortened } from '#domain/receipts/bank-line.ts';
import type {
  BankFileProblem,
  BankLine,
  BankLines,
  QuarantinedRow,
} from '#domain/receipts/bank-line.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Whether a text is Bankgirot's BgMax: its start record, 80 signs to the line. */
export const isBgMax = (text: string): boolean => text.startsWith('01BGMAX');

/** A record's field by its positions as Bankgirot's description counts them: from 1, both included. */
const field = (record: string, from: number, to: number): string =>
  record.slice(from - 1, to).trim();

const number = (text: string): number | null => (/^\d{1,18}$/.test(text) ? Number(text) : null);

const money = (text: string): MinorUnits | null => {
  const amount = number(text);
  return amount === null || !Number.isSafeInteger(amount) ? null : toMinorUnits(amount);
};

type Payment = {
  readonly place: number;
  readonly amount: MinorUnits;
  readonly serial: string;
  reference: string;
  payer: string;
  text: string;
};

type Section = {
  readonly account: string;
  readonly currency: string;
  readonly place: number;
  readonly payments: Payment[];
};

const dateOf = (text: string): PlainDate | null =>
  /^\d{8}$/.test(text)
    ? toPlainDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)))
    : null;

const paymentOf = (record: string, place: number, sign: 1 | -1): Payment | null => {
  const amount = money(field(record, 38, 55));
  if (amount === null) return null;
  return {
    place,
    amount: toMinorUnits(sign * amount),
    serial: field(record, 58, 69),
    reference: field(record, 13, 37),
    payer: '',
    text: '',
  };
};

/** What the records after a payment say of it: more references (22, 23), words (25), a name (26). */
const tellMore = (payment: Payment, code: string, record: string): void => {
  const add = (text: string): void => {
    payment.text = [payment.text, text].filter((each) => each !== '').join(' ');
  };
  if (code === '22' || code === '23') {
    const reference = field(record, 13, 37);
    if (payment.reference === '') payment.reference = reference;
    add(reference);
  }
  if (code === '25') add(field(record, 3, 52));
  if (code === '26') payment.payer = field(record, 3, 37);
};

type Counts = { payments: number; deductions: number; references: number; deposits: number };

const agrees = (record: string, counts: Counts): boolean =>
  number(field(record, 3, 10)) === counts.payments &&
  number(field(record, 11, 18)) === counts.deductions &&
  number(field(record, 19, 26)) === counts.references &&
  number(field(record, 27, 34)) === counts.deposits;

const sumOf = (payments: readonly Payment[]): number =>
  payments.reduce((sum, { amount }) => sum + amount, 0);

class Reader {
  readonly lines: BankLine[] = [];
  readonly quarantined: QuarantinedRow[] = [];
  #section: Section | null = null;
  #hasEnded = false;
  readonly #counts: Counts = { payments: 0, deductions: 0, references: 0, deposits: 0 };

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Whether the record can stand where it stands. */
  take(record: string, place: number): boolean {
    const code = record.slice(0, 2);
    if (this.#hasEnded) return false;
    if (code === '05') return this.#open(record, place);
    if (code === '20' || code === '21') return this.#pay(record, place, code === '20' ? 1 : -1);
    if (code === '22' || code === '23') this.#counts.references += 1;
    if (code === '15') return this.#deposit(record, place);
    if (code === '70') {
      this.#hasEnded = true;
      return this.#section === null && agrees(record, this.#counts);
    }
    const last = this.#section?.payments.at(-1);
    if (last !== undefined) tellMore(last, code, record);
    return true;
  }

  #open(record: string, place: number): boolean {
    if (this.#section !== null) return false;
    const [account, currency] = [field(record, 3, 12), field(record, 23, 25)];
    this.#section = { account, currency, place, payments: [] };
    return true;
  }

  #pay(record: string, place: number, sign: 1 | -1): boolean {
    const payment = paymentOf(record, place, sign);
    if (this.#section === null || payment === null) return false;
    this.#section.payments.push(payment);
    this.#counts[sign === 1 ? 'payments' : 'deductions'] += 1;
    return true;
  }

  #deposit(record: string, place: number): boolean {
    const section = this.#section;
    if (section === null) return false;
    this.#section = null;
    this.#counts.deposits += 1;
    const written = field(record, 38, 45);
    const date = dateOf(written);
    const currency = currencies.find((each) => each === section.currency);
    const wrong = (code: QuarantinedRow['code'], at: string, found: string): boolean => {
      this.quarantined.push({ place, code, at, found: shortened(found) });
      return true;
    };
    if (date === null) return wrong('date', '15', written);
    if (currency === undefined) return wrong('currency', '05', section.currency);
    if (sumOf(section.payments) !== money(field(record, 51, 68)))
      return wrong('parts-differ', '15', field(record, 51, 68));
    this.lines.push(...section.payments.map((each) => toLine(each, section, date, currency)));
    return true;
  }
}

const toLine = (
  { place, amount, payer, reference, text, serial }: Payment,
  { account }: Section,
  date: PlainDate,
  currency: Currency,
): BankLine => {
  const identity = ['bgmax', account, date, serial, amount, reference].join('|');
  return { place, date, amount, currency, payer, reference, text, identity };
};

/**
 * Reads Bankgirot's file of deposits (BgMax, "Bankgiro Inbetalningar"): payments (20), deductions (21) and what they say,
 * under the deposit (15) that sums them. The end record (70) counts them all: a file without it, or with other counts,
 * was cut off and is refused whole. A deposit that isn't its payments' sum is set aside.
 */
export const readBgMax = (text: string): Result<BankLines, BankFileProblem> => {
  const records = text.split(/\r\n|\r|\n/);
  while (records.at(-1)?.trim() === '') records.pop();
  if (records.length > mostBankRows) return fail({ code: 'too-many-rows', place: 0, found: '' });
  const reader = new Reader();
  for (const [index, record] of records.entries()) {
    if (index === 0) continue;
    if (!reader.take(record, index + 1))
      return fail({
        code: reader.hasEnded ? 'cut-off' : 'not-bgmax',
        place: index + 1,
        found: shortened(record),
      });
  }
  if (!reader.hasEnded) return fail({ code: 'cut-off', place: records.length, found: '' });
  const { lines, quarantined } = reader;
  return ok({ lines, quarantined });
};
