import type { VoucherSubject } from '#domain/books/voucher.ts';
import type { Language } from '#domain/firm/firm.ts';
import { formatDecimal } from '#domain/money/parse-decimal.ts';
import { wordsIn } from '#i18n/t.ts';

/** Six decimals, or as many as say something, but never less than two: 11.25, 11.2345. */
const rateText = (millionths: number): string => formatDecimal(millionths, 6, 2);

const foreignText = (foreign: NonNullable<VoucherSubject['foreign']>): string => {
  const amount = `${formatDecimal(foreign.amount, 2, 2)} ${foreign.currency}`;
  return foreign.millionths === null ? amount : `${amount} à ${rateText(foreign.millionths)}`;
};

/** What a voucher says it is about (BFL 5:7): "Faktura 20260003 Musterkunde GmbH 2500,00 EUR à 11,25". */
export const voucherText = (
  language: Language,
  { kind, numbers, party, foreign }: VoucherSubject,
): string => {
  const words = wordsIn(language, 'books');
  const [number = '', original = ''] = numbers;
  const about = words(`voucher.${kind}`, {
    number: kind === 'credit-note' || kind === 'set-off' ? number : numbers.join(', '),
    original,
  });
  const parts = [about, party, foreign === null ? '' : foreignText(foreign)];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
};
