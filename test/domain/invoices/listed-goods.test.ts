import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { listedGoods, wantsReverseChargeGoods } from '#domain/invoices/listed-goods.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { day, line } from '#support/records.ts';

const phones = (net: number) => line('a', { isListedGoods: true, net: toMinorUnits(net) });
const registered = { vatNumber: brandText<never>('SE556677889901') };

test.each([
  [9_999_999, false],
  [10_000_000, false],
  [10_000_001, true],
])('ML 16:16 %s öre of phones: proposes reverse charge %s', (net, proposes) => {
  expect(wantsReverseChargeGoods({ lines: [phones(net)] }, registered)).toBe(proposes);
});

test('ML 16:16 only of a buyer who is registered here, only while the lines don’t say so already', () => {
  const lines = [phones(20_000_000)];
  expect(wantsReverseChargeGoods({ lines }, { vatNumber: null })).toBe(false);
  const vatCase = 'reverse-charge-goods';
  const said = lines.map((each) => ({ ...each, vatCase, vatRate: toBasisPoints(0) }) as const);
  expect(wantsReverseChargeGoods({ lines: said }, registered)).toBe(false);
});

test('ML 16:16 the threshold is in kronor', () => {
  const exchange = {
    currency: 'EUR',
    millionths: 11_250_000,
    date: day('2026-02-27'),
    source: 'ECB',
  } as const;
  expect(listedGoods({ lines: [phones(1_000_000)], exchange })).toBe(11_250_000);
});
