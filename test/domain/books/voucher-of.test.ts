import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import { vatSummary } from '#domain/books/vat-summary.ts';
import { voucherOf } from '#domain/books/voucher-of.ts';
import type { Voucher } from '#domain/books/voucher.ts';
import { brandText } from '#domain/brand.ts';
import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import { day } from '#support/records.ts';
import {
  booked,
  creditOf,
  euros,
  issued,
  ledgerOf,
  payment,
  receipt,
  rowsOf,
  taxed,
} from '#support/vouchers.ts';
import type { World } from '#support/vouchers.ts';

const later = { createdAt: brandText<Payment['createdAt']>('2026-12-01T08:00:00.000Z') };
const ofInvoice = (invoice: IssuedInvoice, method?: 'cash') =>
  booked({ kind: 'invoice', invoice }, {}, method === undefined ? {} : { method });
const ofReceipt = (money: Receipt, world: World, method?: 'cash') =>
  booked(
    { kind: 'receipt', receipt: money },
    { receipts: [money], ...world },
    method && { method },
  );
const ofPayment = (paid: Payment, world: World, method?: 'cash') =>
  booked({ kind: 'payment', payment: paid }, { payments: [paid], ...world }, method && { method });

const first = issued({ number: '20260001', lines: [taxed(898_348, 25)] });

describe('the vouchers of sweden.md §4.4', () => {
  it('R40 an invoice: the rounded amount is owed, the öre go to 3740', () => {
    expect(rowsOf(ofInvoice(first))).toEqual([
      '1510 11229.00',
      '3001 -8983.48',
      '2611 -2245.87',
      '3740 0.35',
    ]);
  });

  it('a credit note', () => {
    const note = creditOf(first, '20260002', [taxed(237_500, 25)]);
    expect(rowsOf(ofInvoice(note))).toEqual([
      '1510 -2969.00',
      '3001 2375.00',
      '2611 593.75',
      '3740 0.25',
    ]);
  });

  it('two rates', () => {
    const invoice = issued({ number: '7', lines: [taxed(74_700, 6), taxed(1_197_900, 25)] });
    expect(rowsOf(ofInvoice(invoice))).toEqual([
      '1510 15766.00',
      '3001 -11979.00',
      '3003 -747.00',
      '2611 -2994.75',
      '2631 -44.82',
      '3740 -0.43',
    ]);
  });

  it('a payment', () => {
    const money = receipt('a', 1_122_900);
    const paid = payment('a', first, 1_122_900, { receiptId: money.id });
    expect(rowsOf(ofReceipt(money, { invoices: [first], payments: [paid] }))).toEqual([
      '1930 11229.00',
      '1510 -11229.00',
    ]);
    expect(rowsOf(ofPayment(payment('old', first, 1_122_900), { invoices: [first] }))).toEqual([
      '1930 11229.00',
      '1510 -11229.00',
    ]);
  });

  const service = issued({
    number: '3',
    country: 'DE',
    lines: [taxed(250_000, 0)],
    content: euros(11.25),
  });

  it('a service in the Union, in euros, paid at a better rate less the bank’s fee', () => {
    expect(rowsOf(ofInvoice(service))).toEqual(['1510 28125.00', '3308 -28125.00']);
    const money = receipt('b', 250_000, {
      currency: 'EUR',
      bookedInSek: toMinorUnits(2_825_000),
      bankFee: toMinorUnits(2500),
    });
    const paid = payment('b', service, 250_000, { receiptId: money.id });
    expect(rowsOf(ofReceipt(money, { invoices: [service], payments: [paid] }))).toEqual([
      '1930 28250.00',
      '6570 25.00',
      '1510 -28125.00',
      '3960 -150.00',
    ]);
  });

  it('euros with Swedish VAT, paid at a worse rate', () => {
    const invoice = issued({ number: '4', lines: [taxed(110_000, 25)], content: euros(11.25) });
    expect(rowsOf(ofInvoice(invoice))).toEqual([
      '1510 15468.75',
      '3001 -12375.00',
      '2611 -3093.75',
    ]);
    const money = receipt('c', 137_500, {
      currency: 'EUR',
      bookedInSek: toMinorUnits(1_540_000),
    });
    const paid = payment('c', invoice, 137_500, { receiptId: money.id });
    expect(rowsOf(ofReceipt(money, { invoices: [invoice], payments: [paid] }))).toEqual([
      '1930 15400.00',
      '1510 -15468.75',
      '7960 68.75',
    ]);
  });

  it('a service outside the Union', () => {
    const invoice = issued({
      number: '5',
      country: 'NO',
      lines: [taxed(1_000_000, 0)],
      content: { ...euros(0.98), currency: 'NOK' },
    });
    expect(rowsOf(ofInvoice(invoice))).toEqual(['1510 9800.00', '3305 -9800.00']);
  });

  it('R36 interest and compensation', () => {
    const scope = { vatCase: 'outside-scope' } as const;
    const invoice = issued({
      number: '6',
      lines: [
        taxed(9229, 0, { ...scope, claim: 'interest' }),
        taxed(45_000, 0, { ...scope, claim: 'compensation' }),
      ],
      content: { purpose: { kind: 'interest', claims: [] } },
    });
    expect(rowsOf(ofInvoice(invoice))).toEqual([
      '1510 542.00',
      '8313 -92.29',
      '3990 -450.00',
      '3740 0.29',
    ]);
  });

  it('a confirmed bad debt takes its VAT back', () => {
    const lost = payment('d', first, 1_122_900, { writeOff: 'bad-debt' });
    expect(rowsOf(ofPayment(lost, { invoices: [first] }))).toEqual([
      '6351 8983.48',
      '2611 2245.87',
      '3740 -0.35',
      '1510 -11229.00',
    ]);
  });

  it('R34 what was given up as öre or as the bank’s fee', () => {
    const given = payment('e', first, 40, { writeOff: 'rounding' });
    expect(rowsOf(ofPayment(given, { invoices: [first] }))).toEqual(['1510 -0.40', '3740 0.40']);
    const fee = payment('f', first, 5000, { writeOff: 'bank-fee' });
    expect(rowsOf(ofPayment(fee, { invoices: [first] }))).toEqual(['1510 -50.00', '6570 50.00']);
  });

  it.each([
    ['reverse-charge-goods', '3004'],
    ['reverse-charge-building', '3231'],
    ['exempt', '3004'],
  ] as const)('%s goes to %s', (vatCase, account) => {
    const invoice = issued({ number: '8', lines: [taxed(10_000, 0, { vatCase })] });
    expect(rowsOf(ofInvoice(invoice))).toEqual(['1510 100.00', `${account} -100.00`]);
  });
});

describe('advances', () => {
  const advance = issued({
    number: '10',
    lines: [taxed(100_000, 25)],
    content: { purpose: { kind: 'advance' } },
  });

  it('R24 are a debt with VAT until they are taken off, once', () => {
    expect(rowsOf(ofInvoice(advance))).toEqual(['1510 1250.00', '2420 -1000.00', '2611 -250.00']);
    const deducts = {
      invoiceId: advance.id,
      lineId: brandText<IssuedInvoice['lines'][0]['id']>('l'),
    };
    const final = issued({
      number: '11',
      lines: [taxed(300_000, 25), taxed(-100_000, 25, { deducts })],
    });
    expect(rowsOf(ofInvoice(final))).toEqual([
      '1510 2500.00',
      '3001 -3000.00',
      '2420 1000.00',
      '2611 -500.00',
    ]);
  });
});

describe('money on account', () => {
  it('R34 what is paid too much stays in the client’s favour, and moves by itself', () => {
    const money = receipt('g', 1_200_000);
    const paid = payment('g', first, 1_122_900, { receiptId: money.id });
    const next = issued({ number: '12', lines: [taxed(61_680, 25)] });
    const moved = payment('h', next, 77_100, { receiptId: money.id, ...later });
    const world = { invoices: [first, next], receipts: [money], payments: [paid, moved] };
    expect(rowsOf(ofReceipt(money, world))).toEqual([
      '1930 12000.00',
      '1510 -11229.00',
      '1510 -771.00',
    ]);
    // Within the receivables nothing moves; by the cash method the sale is booked when it is allocated.
    expect(ofPayment(moved, world)).toBeNull();
    expect(rowsOf(ofPayment(moved, world, 'cash'))).toEqual([
      '2420 771.00',
      '3001 -616.80',
      '2611 -154.20',
    ]);
  });

  it('a repayment goes the other way', () => {
    const back = receipt('i', -77_100);
    expect(rowsOf(ofReceipt(back, {}))).toEqual(['1930 -771.00', '1510 771.00']);
  });
});

describe('the cash method (BFL 5:2)', () => {
  it('books nothing when an invoice is issued, and the sale when it is paid', () => {
    expect(ofInvoice(first, 'cash')).toBeNull();
    const money = receipt('j', 1_122_900);
    const paid = payment('j', first, 1_122_900, { receiptId: money.id });
    expect(rowsOf(ofReceipt(money, { invoices: [first], payments: [paid] }, 'cash'))).toEqual([
      '1930 11229.00',
      '3001 -8983.48',
      '2611 -2245.87',
      '3740 0.35',
    ]);
  });

  it('loses nothing on a debt that never was a sale', () => {
    const lost = payment('k', first, 1_122_900, { writeOff: 'bad-debt' });
    expect(ofPayment(lost, { invoices: [first] }, 'cash')).toBeNull();
  });
});

describe('a set-off', () => {
  it('R35 moves nothing but the öre that no note gave', () => {
    const note = creditOf(first, '13', [taxed(898_300, 25)]);
    const credit = { noteId: note.id, rounding: toMinorUnits(100) };
    const off = payment('l', first, 1_122_900, { credit });
    expect(rowsOf(ofPayment(off, { invoices: [first, note] }))).toEqual([
      '1510 -1.00',
      '3740 1.00',
    ]);
    const whole = payment('m', first, 1_122_900, {
      credit: { noteId: note.id, rounding: toMinorUnits(0) },
    });
    expect(ofPayment(whole, { invoices: [first, creditOf(first, '13')] })).toBeNull();
  });
});

describe('what can’t be booked yet says why', () => {
  const read = (invoice: IssuedInvoice) =>
    voucherOf({ kind: 'invoice', invoice }, startingBookkeeping, ledgerOf({}));

  it('no exchange rate, a rate of VAT without an account, kronor not known, no invoice', () => {
    const foreign = issued({ number: '1', lines: [taxed(1, 0)], content: { currency: 'EUR' } });
    expect(read(foreign)).toEqual({ ok: false, error: 'no-exchange-rate' });
    expect(read(issued({ number: '2', lines: [taxed(100, 20)] }))).toEqual({
      ok: false,
      error: 'vat-rate-unknown',
    });
    const money = receipt('n', 100, { currency: 'EUR' });
    const unknown = payment('o', first, 100);
    const of = (happening: Parameters<typeof voucherOf>[0]) =>
      voucherOf(happening, startingBookkeeping, ledgerOf({}));
    expect(of({ kind: 'receipt', receipt: money })).toMatchObject({ error: 'no-booked-amount' });
    expect(of({ kind: 'payment', payment: unknown })).toMatchObject({ error: 'invoice-missing' });
  });
});

const oneLine = fc
  .record({
    net: fc.integer({ min: 1, max: 50_000_000 }),
    percent: fc.constantFrom(25, 12, 6),
  })
  .map(({ net, percent }) => taxed(net, percent));
const anyInvoice = fc.record({
  lines: fc.array(oneLine, { minLength: 1, maxLength: 5 }),
  rate: fc.option(fc.integer({ min: 800_000, max: 13_000_000 })),
  cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
});

type AnyInvoice = typeof anyInvoice extends fc.Arbitrary<infer Value> ? Value : never;

const make = ({ lines, rate }: AnyInvoice): IssuedInvoice =>
  issued({ number: '99', lines, content: rate === null ? {} : euros(rate / 1_000_000) });

const sums = (vouchers: readonly (Voucher | null)[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const { account, amount } of vouchers.flatMap((voucher) => voucher?.rows ?? []))
    all.set(account, (all.get(account) ?? 0) + amount);
  return all;
};

const allZero = (vouchers: readonly (Voucher | null)[]): boolean =>
  [...sums(vouchers).values()].every((sum) => sum === 0);

/** The invoice paid in parts, each a receipt of its own that is worth what its share of the invoice is. */
const paidInParts = (invoice: IssuedInvoice, cuts: readonly number[]): World => {
  const { payable } = invoice.snapshot.totals;
  const points = [0, ...cuts.map((cut) => Math.round(cut * payable)), payable].toSorted(
    (one, other) => one - other,
  );
  const parts = points.slice(1).map((point, place) => point - (points[place] ?? 0));
  const receipts = parts.map((amount, place) =>
    receipt(`${place}`, amount, {
      ...envelopeAt(place),
      currency: invoice.currency,
      bookedInSek: invoice.currency === 'SEK' ? null : toMinorUnits(amount * 10),
    }),
  );
  const payments = receipts.map((money, place) =>
    payment(`${place}`, invoice, money.amount, { ...envelopeAt(place), receiptId: money.id }),
  );
  return { invoices: [invoice], receipts, payments };
};

const envelopeAt = (place: number) => ({
  createdAt: brandText<Payment['createdAt']>(`2026-04-0${place + 1}T08:00:00.000Z`),
  date: day(`2026-04-0${place + 1}`),
});

describe('whatever is invoiced and paid', () => {
  const runs = { seed: 12, numRuns: 120 };

  it('every voucher adds up to nothing, by both methods', () => {
    fc.assert(
      fc.property(anyInvoice, (wish) => {
        const invoice = make(wish);
        const world = paidInParts(invoice, wish.cuts);
        const vouchers = (['accrual', 'cash'] as const).flatMap((method) => [
          booked({ kind: 'invoice', invoice }, world, { method }),
          ...(world.receipts ?? []).map((money) =>
            booked({ kind: 'receipt', receipt: money }, world, { method }),
          ),
        ]);
        for (const voucher of vouchers)
          expect(voucher?.rows.reduce((sum, { amount }) => sum + amount, 0) ?? 0).toBe(0);
      }),
      runs,
    );
  });

  it('invoice and full credit note leave every account as it was', () => {
    fc.assert(
      fc.property(anyInvoice, (wish) => {
        const invoice = make(wish);
        expect(allZero([ofInvoice(invoice), ofInvoice(creditOf(invoice, '100'))])).toBe(true);
      }),
      runs,
    );
  });

  it('the receivable is settled to the öre when all is paid, in however many parts', () => {
    fc.assert(
      fc.property(anyInvoice, (wish) => {
        const invoice = make(wish);
        const world = paidInParts(invoice, wish.cuts);
        const receipts = (world.receipts ?? []).map((money) => ofReceipt(money, world));
        expect(sums([ofInvoice(invoice), ...receipts]).get('1510')).toBe(0);
      }),
      runs,
    );
  });

  it('by the cash method the parts add up to the whole on each account', () => {
    fc.assert(
      fc.property(anyInvoice, (wish) => {
        const invoice = make(wish);
        const world = paidInParts(invoice, wish.cuts);
        const whole = sums([ofInvoice(invoice)]);
        const parts = sums((world.receipts ?? []).map((money) => ofReceipt(money, world, 'cash')));
        for (const account of ['3001', '3002', '3003', '2611', '2621', '2631', '3740'])
          expect(parts.get(account) ?? 0).toBe(whole.get(account) ?? 0);
      }),
      runs,
    );
  });

  it('the VAT of the summary is that of the vouchers, and of the invoices', () => {
    fc.assert(
      fc.property(fc.array(anyInvoice, { maxLength: 4 }), (wishes) => {
        const invoices = wishes.map((wish) => make({ ...wish, rate: null }));
        const vouchers = invoices.flatMap((invoice) => ofInvoice(invoice) ?? []);
        const { tax, boxes } = vatSummary(vouchers);
        const accounts = sums(vouchers);
        const booked25 = accounts.get('2611') ?? 0;
        const all = booked25 + (accounts.get('2621') ?? 0) + (accounts.get('2631') ?? 0);
        expect(tax).toBe(0 - all);
        expect(boxes['10']).toBe(0 - booked25);
        expect(tax).toBe(invoices.reduce((sum, each) => sum + each.snapshot.totals.vat, 0));
        expect(boxes['05']).toBe(invoices.reduce((sum, each) => sum + each.snapshot.totals.net, 0));
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});
