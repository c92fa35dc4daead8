import { useT } from '#i18n/t.ts';
import type { Matter } from './e-invoice-matters.ts';

/** What an e-invoice lacks, in words. */
export const useMatterText = (): ((matter: Matter) => string) => {
  const t = useT('invoices');
  return (matter) => {
    if (matter.kind === 'line') return t('eInvoice.matter.line', { number: matter.number });
    if (matter.kind === 'other') return t('eInvoice.matter.other', { rule: matter.rule });
    return t(`eInvoice.matter.${matter.kind}`);
  };
};
