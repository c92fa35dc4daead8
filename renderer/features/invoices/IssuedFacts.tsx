import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { Settled } from '#domain/invoices/invoice-state.ts';
import { subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { InvoiceLink } from './InvoiceLink.tsx';
import styles from './invoices.module.css';

type IssuedFactsProps = {
  readonly invoice: IssuedInvoice;
  readonly settled: Settled;
  readonly open: MinorUnits;
};

/** What an issued invoice says of itself, and where it stands. */
export const IssuedFacts = ({ invoice, settled, open }: IssuedFactsProps) => {
  const t = useT('invoices');
  const words = useT('payments');
  const format = useFormat(invoice.currency);
  const { snapshot } = invoice;
  return (
    <Section title={t('issued.facts')}>
      <KeyValues
        columns={2}
        items={[
          {
            label: t('issued.client'),
            value: (
              <RecordLink to={paths.client(invoice.clientId)}>{snapshot.buyer.name}</RecordLink>
            ),
          },
          { label: t('issued.paymentReference'), value: invoice.paymentReference },
          { label: t('issued.issueDate'), value: format.date(invoice.issueDate) },
          { label: t('issued.dueDate'), value: format.date(invoice.dueDate) },
          ...(invoice.corrects === undefined
            ? []
            : [
                {
                  label: t('credit.replaces'),
                  value: <InvoiceLink id={invoice.corrects} />,
                },
              ]),
          { label: t('issued.payable'), value: format.money(snapshot.totals.payable) },
          {
            label: t('issued.paid'),
            value: format.money(
              subtractMoney(subtractMoney(settled.paid, settled.credited), settled.writtenOff),
            ),
          },
          ...(settled.credited === 0
            ? []
            : [{ label: t('credit.credited'), value: format.money(settled.credited) }]),
          ...(settled.writtenOff === 0
            ? []
            : [
                {
                  label: words('writeOff.reasons.bad-debt'),
                  value: format.money(settled.writtenOff),
                },
              ]),
          { label: t('issued.open'), value: <strong>{format.money(open)}</strong> },
        ]}
      />
      <p className={styles['hint']}>{t('issued.frozen')}</p>
    </Section>
  );
};
