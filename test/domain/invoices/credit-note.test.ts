import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import {
  creditableLines,
  creditNote,
  creditSnapshot,
  reopenableHours,
  replacementLines,
  settlementOf,
  surplusOf,
} from '#domain/invoices/credit-note.ts';
import type { CreditWish } from '#domain/invoices/credit-note.ts';
import { lineUnits } from '#domain/invoices/invoice.ts';
import type { InvoiceContent, InvoiceLine } from '#domain/invoices/invoice.ts';
import { snapshotOf } from '#domain/invoices/issue-invoice.ts';
import { lineNet } from '#domain/invoices/totals.ts';
import { vatCases } from '#domain/invoices/vat-case.ts';
import { currencies, toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { law } from '#support/law.ts';
import { client, day, draft, firm, line } from '#support/records.ts';

const head = { number: '20260001', issueDate: day('2026-11-01') };

const originalOf = (content: Partial<InvoiceContent>) => ({
  id: brandText<never>('invoice-1'),
  snapshot: snapshotOf(draft(content), firm(), client(), head),
});

const whole = (lines: readonly InvoiceLine[]) =>
  lines.map(({ id: lineId, quantity }) => ({
    lineId,
    amount: quantity.amount,
    reopensHours: true,
  }));

const hours = [brandText<never>('entry-1'), brandText<never>('entry-2')];
const two = [
  line('line-1', {
    timeEntryIds: hours,
    quantity: { unit: 'hour', amount: 120 },
    net: toMinorUnits(200_000),
  }),
  line('line-2', { quantity: { unit: 'piece', amount: 3000 }, net: toMinorUnits(300_000) }),
];

const wishOf = (more: Partial<CreditWish> = {}): CreditWish => {
  const original = more.original ?? originalOf({ lines: two });
  return {
    original,
    former: [],
    lines: whole(original.snapshot.content.lines),
    reason: 'Fel antal timmar',
    open: original.snapshot.totals.payable,
    newLineId: () => brandText('new'),
    ...more,
  };
};

const made = (more: Partial<CreditWish> = {}) => {
  const note = creditNote(wishOf(more));
  if (!note.ok) throw new Error(note.error);
  return note.value;
};

const problem = (more: Partial<CreditWish>) => {
  const note = creditNote(wishOf(more));
  return note.ok ? null : note.error;
};

const one = (lineId: string, amount: number, reopensHours = false) => [
  { lineId: brandText<never>(lineId), amount, reopensHours },
];

describe('R32 a credit note', () => {
  test('names the original, its date and the reason, and each line the line that it takes back', () => {
    const { content } = made();
    expect(content.credits).toEqual({
      invoiceId: 'invoice-1',
      number: '20260001',
      issueDate: '2026-11-01',
      reason: 'Fel antal timmar',
      settled: originalOf({ lines: two }).snapshot.totals.payable,
    });
    expect(content.lines.map((each) => each.creditsLineId)).toEqual(['line-1', 'line-2']);
  });

  test('needs a reason and at least one line', () => {
    expect(problem({ reason: '  ' })).toBe('credit-without-reason');
    expect(problem({ lines: [] })).toBe('credit-without-lines');
    expect(problem({ lines: one('line-1', 0) })).toBe('credit-without-lines');
  });

  test('takes no more of a line than is left of it, and each line once', () => {
    expect(problem({ lines: one('line-1', 121) })).toBe('credit-too-much');
    expect(problem({ lines: one('line-9', 1) })).toBe('credit-too-much');
    expect(problem({ lines: one('line-1', 0.5) })).toBe('credit-too-much');
    expect(problem({ lines: [...one('line-1', 1), ...one('line-1', 1)] })).toBe('credit-too-much');
    const { content } = made({ lines: one('line-1', 90) });
    expect(problem({ former: [content], lines: one('line-1', 31) })).toBe('credit-too-much');
    expect(problem({ former: [content], lines: one('line-1', 30) })).toBeNull();
  });

  test('is never of a credit note, and never negative', () => {
    const { content } = made();
    expect(problem({ original: originalOf(content) })).toBe('credit-of-credit');
    const minus = line('line-2', { unitPrice: toMinorUnits(-1000), net: toMinorUnits(-1000) });
    const original = originalOf({ lines: [line('line-1'), minus] });
    expect(problem({ original, lines: one('line-2', 60) })).toBe('credit-negative');
  });

  test('keeps the buyer of the original and the seller of today; nobody pays it', () => {
    const original = originalOf({ lines: two });
    const note = { number: '20260002', issueDate: day('2026-11-24') };
    const moved = firm({ name: 'Nytt namn AB' });
    const snapshot = creditSnapshot(made().content, original.snapshot, moved, note);
    expect(snapshot).toMatchObject({
      ...note,
      dueDate: '2026-11-24',
      paymentReference: null,
      seller: { name: 'Nytt namn AB' },
      buyer: original.snapshot.buyer,
    });
    expect(surplusOf(snapshot)).toBe(0);
    expect(surplusOf(original.snapshot)).toBe(0);
  });
});

describe('R33 hours', () => {
  test('are reopened only with the whole line', () => {
    expect(problem({ lines: one('line-1', 60, true) })).toBe('credit-hours-in-part');
    expect(made({ lines: one('line-1', 60) }).content.lines[0]?.timeEntryIds).toEqual([]);
    expect(made({ lines: one('line-1', 120, true) }).content.lines[0]?.timeEntryIds).toEqual(hours);
  });

  test('may be reopened by the note that takes the last of their line', () => {
    const original = { ...originalOf({ lines: two }), lines: two };
    const first = made({ lines: one('line-1', 90) }).content;
    const last = made({ former: [first], lines: one('line-1', 30, true) }).content;
    expect(reopenableHours({ original, note: last, former: [first] })).toEqual(new Set(hours));
    expect(reopenableHours({ original, note: last, former: [] })).toEqual(new Set());
    const other = { ...original, id: brandText<never>('invoice-2') };
    expect(reopenableHours({ original: other, note: last, former: [first] })).toEqual(new Set());
  });

  test('stand on the draft that replaces the invoice, under the original’s lines', () => {
    const [first, second] = replacementLines(made().content);
    expect(first).toEqual(two[0]);
    expect(second).toMatchObject({ id: 'line-2', timeEntryIds: [] });
    expect(second).not.toHaveProperty('creditsLineId');
  });
});

test('R34 it takes off what is open, no more, and leaves no öre of rounding behind', () => {
  const settle = (open: number, payable: number, isLast: boolean) =>
    settlementOf(toMinorUnits(open), toMinorUnits(payable), isLast);
  expect(settle(10_000, 4_000, false)).toEqual({ amount: 4_000, rounding: 0 });
  expect(settle(3_000, 4_000, false)).toEqual({ amount: 3_000, rounding: 0 });
  expect(settle(-500, 4_000, true)).toEqual({ amount: 0, rounding: 0 });
  expect(settle(4_100, 4_025, true)).toEqual({ amount: 4_100, rounding: 75 });
  expect(settle(4_100, 4_000, true)).toEqual({ amount: 4_000, rounding: 0 });
});

const anyLine = fc
  .record({
    unit: fc.constantFrom(...lineUnits),
    amount: fc.integer({ min: 1, max: 200_000 }),
    price: fc.integer({ min: 0, max: 5_000_000 }),
    discount: fc.integer({ min: 0, max: 10_000 }),
    rate: fc.constantFrom(0, 600, 1200, 2500),
    untaxed: fc.constantFrom(...vatCases.filter((each) => each !== 'domestic')),
  })
  .map(({ unit, amount, price, discount, rate, untaxed }) => {
    const [unitPrice, share] = [toMinorUnits(price), toBasisPoints(discount)];
    const net = lineNet({ unit, amount }, unitPrice, share);
    return {
      quantity: { unit, amount },
      unitPrice,
      discount: share,
      vatRate: toBasisPoints(rate),
      net: net.ok ? net.value : toMinorUnits(0),
      ...(rate === 0 ? { vatCase: untaxed } : {}),
    };
  });

const anyContent = fc
  .record({
    lines: fc
      .array(anyLine, { minLength: 1, maxLength: 12 })
      .map((lines) => lines.map((each, index) => line(`line-${index}`, each))),
    currency: fc.constantFrom(...currencies),
    roundsToWholeKrona: fc.boolean(),
    millionths: fc.integer({ min: 1, max: 30_000_000 }),
  })
  .map(({ millionths, ...content }) => {
    const { currency } = content;
    const exchange = { currency, millionths, date: day('2026-10-30'), source: 'ECB' };
    return currency === 'SEK' ? content : { ...content, exchange };
  });

test('R32 an invoice and its full credit note are nothing together, in every field', () => {
  law(
    fc.property(anyContent, (content) => {
      const original = originalOf(content);
      const { content: credited, settlement } = made({ original });
      const note = creditSnapshot(credited, original.snapshot, firm(), head);
      expect(note.totals).toEqual(original.snapshot.totals);
      const figures = (lines: readonly InvoiceLine[]) =>
        lines.map(({ quantity, unitPrice, discount, vatRate, net }) => [
          quantity,
          unitPrice,
          discount,
          vatRate,
          net,
        ]);
      expect(figures(credited.lines)).toEqual(figures(original.snapshot.content.lines));
      expect(settlement).toEqual({ amount: original.snapshot.totals.payable, rounding: 0 });
      expect(surplusOf(note)).toBe(0);
    }),
  );
});

test('R32 whatever is credited bit by bit, no line ever gives more than it was', () => {
  const bites = fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 150_000 })), {
    maxLength: 20,
  });
  law(
    fc.property(anyContent, bites, (content, wanted) => {
      const original = originalOf(content);
      const { lines } = original.snapshot.content;
      const former: InvoiceContent[] = [];
      for (const [index, amount] of wanted) {
        const own = lines[index % lines.length];
        if (own === undefined) continue;
        const note = creditNote(wishOf({ original, former, lines: one(own.id, amount) }));
        if (note.ok) former.push(note.value.content);
      }
      for (const own of lines) {
        const taken = former
          .flatMap((note) => note.lines)
          .filter(({ creditsLineId }) => creditsLineId === own.id)
          .reduce((sum, { quantity }) => sum + quantity.amount, 0);
        expect(taken).toBeLessThanOrEqual(own.quantity.amount);
        const left = creditableLines(lines, former).find((each) => each.line.id === own.id)?.left;
        expect(left).toBe(own.quantity.amount - taken);
      }
    }),
    150,
  );
});
