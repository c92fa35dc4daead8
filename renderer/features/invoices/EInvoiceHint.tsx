import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { checkIssue } from '#domain/invoices/check-issue.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { eInvoiceProblems } from '#state/e-invoice.ts';
import { useToday } from '#state/session.ts';
import { mattersOf } from './e-invoice-matters.ts';
import { useMatterText } from './use-matter-text.ts';
import styles from './invoices.module.css';

type EInvoiceHintProps = {
  readonly draft: DraftInvoice;
  readonly firm: Firm;
  readonly client: Client;
};

/**
 * What would keep the invoice from being an e-invoice, while it can still be mended. It hinders nobody, and is silent where
 * the law's own list comes first, and to buyers abroad, of whom few ask for one.
 */
export const EInvoiceHint = ({ draft, firm, client }: EInvoiceHintProps) => {
  const t = useT('invoices');
  const today = useToday();
  const textOf = useMatterText();
  const isAsked =
    client.invoiceAddress.country === 'SE' && checkIssue(draft, firm, client).length === 0;
  const matters = isAsked ? mattersOf(eInvoiceProblems(draft, firm, client, today)) : [];
  return matters.length === 0 ? null : (
    <p className={styles['hint']}>
      {t('eInvoice.draft', { matters: matters.map(textOf).join('; ') })}
    </p>
  );
};
