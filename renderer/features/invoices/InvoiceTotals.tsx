import type { InvoiceContent, InvoiceTotals as Totals } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './invoices.module.css';

type InvoiceTotalsProps = {
  readonly totals: Totals;
  readonly content: Pick<InvoiceContent, 'currency' | 'roundsToWholeKrona'>;
};

type Row = { readonly label: string; readonly value: string };

/** Net, VAT by case and rate, the VAT in kronor, rounding and what is to be paid. */
export const InvoiceTotals = ({ totals, content }: InvoiceTotalsProps) => {
  const t = useT('invoices');
  const format = useFormat(content.currency);
  const rows: readonly Row[] = [
    { label: t('totals.net'), value: format.money(totals.net) },
    ...totals.vatGroups.map(({ rate, net, vat, vatCase }) => ({
      label:
        vatCase === undefined
          ? t('totals.vat', { rate: format.percent(rate), base: format.money(net) })
          : t('totals.untaxed', {
              vatCase: t(`vatCase.${vatCase}`),
              base: format.money(net),
            }),
      value: format.money(vat),
    })),
    ...(totals.vatInSek === undefined
      ? []
      : [{ label: t('totals.vatInSek'), value: format.money(totals.vatInSek, 'SEK') }]),
    ...(content.roundsToWholeKrona
      ? [{ label: t('totals.rounding'), value: format.money(totals.rounding) }]
      : []),
  ];
  return (
    <dl className={styles['totals']} aria-label={t('totals.title')}>
      {rows.map(({ label, value }) => [
        <dt key={`${label} label`}>{label}</dt>,
        <dd key={`${label} value`}>{value}</dd>,
      ])}
      <dt className={styles['payable']}>{t('totals.payable')}</dt>
      <dd className={styles['payable']}>{format.money(totals.payable)}</dd>
    </dl>
  );
};
