import type { VatFigure } from '#domain/books/vat-summary.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';

/** A VAT case in words, with its rate where it has one. */
export const useCaseName = () => {
  const t = useT('books');
  const format = useFormat();
  return ({ vatCase, rate }: Pick<VatFigure, 'vatCase' | 'rate'>): string =>
    t(`vat.case.${vatCase}`, { rate: format.number(rate / 100) });
};
