import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { paymentCode, paymentCodeText } from '#documents/payment-code.ts';
import { paperLine, paperSubject } from '#support/paper-subject.ts';

const subject = paperSubject([paperLine(1)]);
const printing = { ...subject, seller: { ...subject.seller, printsPaymentCode: true } } as const;

/** What another program's reader makes of the modules, drawn large. */
const read = (rows: readonly string[]): string | undefined => {
  const scale = 4;
  const size = rows.length * scale;
  const pixels = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const isDark = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === '1';
      pixels.set(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * size + x) * 4);
    }
  return jsQR(pixels, size, size)?.data;
};

describe('UsingQR', () => {
  test('says to whom, what, when, how much and with which reference', () => {
    expect(JSON.parse(paymentCodeText(printing) ?? '')).toEqual({
      uqr: 1,
      tp: 1,
      nme: 'Öresund Systemförvaltning AB',
      cid: '556036-0793',
      iref: '2026004290',
      idt: '20261124',
      ddt: '20261224',
      due: 2344,
      vat: 468.75,
      pt: 'BG',
      acc: '991-2346',
    });
  });

  test('another program reads the printed modules back, å ä ö and all', () => {
    expect(read(paymentCode(printing))).toBe(paymentCodeText(printing));
  });

  test('the standard’s own example', () => {
    const seller = { ...subject.seller, name: 'Övningsbolaget IT AB' };
    expect(paymentCodeText({ ...subject, seller })).toContain('"nme":"Övningsbolaget IT AB"');
  });

  test('none in another currency, on a credit note, of nothing, or where the firm wants none', () => {
    const credits = {
      invoiceId: 'i',
      number: '1',
      issueDate: subject.issueDate,
      reason: 'fel',
      settled: toMinorUnits(0),
    } as never;
    expect(paymentCode(subject)).toEqual([]);
    expect(paymentCode({ ...printing, content: { ...subject.content, currency: 'EUR' } })).toEqual(
      [],
    );
    expect(paymentCode({ ...printing, content: { ...subject.content, credits } })).toEqual([]);
    const totals = { ...subject.totals, payable: toMinorUnits(0) };
    expect(paymentCode({ ...printing, totals })).toEqual([]);
  });

  test('a draft keeps the place and has no code to pay by', () => {
    const rows = paymentCode({ ...printing, number: null });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.join('')).not.toContain('1');
  });
});
