import type { InvoiceContent, InvoiceTotals as Totals } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './invoices.module.css';

type InvoiceTotalsProps = {
  readonly totals: Totals;
  readonly content: Pick<InvoiceContent, 'currency' | 'roundsToWholeKrona'>;
};

/** Net, VAT by rate, rounding and what is to be paid. */
export const InvoiceTotals = ({ totals, content }: InvoiceTotalsProps) => {
  const t = useT('invoices');
  const format = useFormat(content.currency);
  return (
    <dl className={styles['totals']} aria-label={t('totals.title')}>
      <dt>{t('totals.net')}</dt>
      <dd>{format.money(totals.net)}</dd>
      {totals.vatGroups.map(({ rate, net, vat }) => [
        <dt key={`rate ${rate}`}>
          {t('totals.vat', { rate: format.percent(rate), base: format.money(net) })}
        </dt>,
        <dd key={`vat ${rate}`}>{format.money(vat)}</dd>,
      ])}
      {content.roundsToWholeKrona ? (
        <>
          <dt>{t('totals.rounding')}</dt>
          <dd>{format.money(totals.rounding)}</dd>
        </>
      ) : null}
      <dt className={styles['payable']}>{t('totals.payable')}</dt>
      <dd className={styles['payable']}>{format.money(totals.payable)}</dd>
    </dl>
  );
};
