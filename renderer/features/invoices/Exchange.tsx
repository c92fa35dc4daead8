import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Section } from '#components/Section.tsx';
import { TextField } from '#components/TextField.tsx';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { formatExchangeRate } from '#domain/money/exchange-rate.ts';
import type { ExchangeRate } from '#domain/money/exchange-rate.ts';
import type { Currency } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetLatestRateQuery } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';
import { useDraftContent } from './use-draft-content.ts';
import styles from './invoices.module.css';

type ExchangeProps = { readonly draftId: InvoiceId };

/** The rate that was used last, with its age: it is somebody's to judge whether it still serves. */
const Suggestion = ({ rate }: { readonly rate: ExchangeRate }) => {
  const t = useT('invoices');
  const format = useFormat();
  const today = useToday();
  const { setValue } = useFormContext<InvoiceForm>();
  const take = (): void => {
    const options = { shouldDirty: true, shouldValidate: true } as const;
    setValue('exchangeRate', formatExchangeRate(rate.millionths), options);
    setValue('exchangeDate', rate.date, options);
    setValue('exchangeSource', rate.source, options);
  };
  return (
    <p className={styles['hint']}>
      {t('exchange.last', {
        rate: formatExchangeRate(rate.millionths),
        source: rate.source,
        date: format.date(rate.date),
      })}{' '}
      {t('exchange.age', { count: daysBetween(rate.date, today) })}{' '}
      <Button tone="quiet" onClick={take}>
        {t('exchange.take')}
      </Button>
    </p>
  );
};

const Rate = ({ draftId, currency }: ExchangeProps & { readonly currency: Currency }) => {
  const t = useT('invoices');
  const { data: latest } = useGetLatestRateQuery({ currency, except: draftId });
  const typed = useWatch<InvoiceForm, 'exchangeRate'>({ name: 'exchangeRate' });
  return (
    <Section title={t('exchange.title', { currency })}>
      <FieldRow>
        <TextField name="exchangeRate" label={t('field.exchangeRate', { currency })} isFigure />
        <DateField name="exchangeDate" label={t('field.exchangeDate')} />
        <TextField
          name="exchangeSource"
          label={t('field.exchangeSource')}
          placeholder="Riksbanken, ECB"
        />
      </FieldRow>
      <p className={styles['hint']}>{t('exchange.text')}</p>
      {latest && typed.trim() === '' ? <Suggestion rate={latest} /> : null}
    </Section>
  );
};

/** The rate of exchange of an invoice in another currency than kronor (R7). */
export const Exchange = ({ draftId }: ExchangeProps) => {
  const { last } = useDraftContent();
  return last.currency === 'SEK' ? null : <Rate draftId={draftId} currency={last.currency} />;
};
