import type { VatChoice } from '#domain/invoices/vat-choice.ts';
import { vatCases } from '#domain/invoices/vat-case.ts';
import { useT } from '#i18n/t.ts';

/** A choice of VAT in words: "25 %", "Omvänd, EU". */
export const useVatWords = (): ((choice: VatChoice) => string) => {
  const t = useT('invoices');
  return (choice) => {
    const vatCase = vatCases.find((each) => each === choice);
    return vatCase === undefined ? `${choice} %` : t(`vatCase.${vatCase}`);
  };
};
