import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { surplusOf } from '#domain/invoices/credit-note.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { zeroMoney } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './invoices.module.css';

/** What a credit note says of itself: which invoice it takes back, why, and where the money goes. */
export const CreditFacts = ({ note }: { readonly note: IssuedInvoice }) => {
  const t = useT('invoices');
  const format = useFormat(note.currency);
  const { snapshot, credits } = note;
  return (
    <Section title={t('issued.facts')}>
      <KeyValues
        columns={2}
        items={[
          {
            label: t('issued.client'),
            value: <RecordLink to={paths.client(note.clientId)}>{snapshot.buyer.name}</RecordLink>,
          },
          {
            label: t('credit.ofInvoice'),
            value:
              credits === undefined ? null : (
                <RecordLink to={paths.invoice(credits.invoiceId)}>{credits.number}</RecordLink>
              ),
          },
          { label: t('credit.date'), value: format.date(note.issueDate) },
          { label: t('credit.reason'), value: credits?.reason },
          { label: t('credit.payable'), value: format.money(snapshot.totals.payable) },
          { label: t('credit.settled'), value: format.money(credits?.settled ?? zeroMoney) },
          {
            label: t('credit.inFavour'),
            value: <strong>{format.money(surplusOf(snapshot))}</strong>,
          },
        ]}
      />
      <p className={styles['hint']}>{t('credit.frozen')}</p>
    </Section>
  );
};
