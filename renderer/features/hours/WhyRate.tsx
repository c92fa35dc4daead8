import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { brandText } from '#domain/brand.ts';
import type { ClientId } from '#domain/record.ts';
import { RateSteps } from '#components/rates/RateSteps.tsx';
import { useRateText } from '#components/rates/use-rate-text.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useExplainPriceQuery } from '#state/hours.ts';
import { PriceParts } from './PriceParts.tsx';
import styles from './WhyRate.module.css';

type WhyRateProps = { readonly typed: TimeEntryForm; readonly entry: TimeEntry | null };

/** Why this price: the rate that the entry has or will have, which rules were asked, and which of them won (R18–R20). */
export const WhyRate = ({ typed, entry }: WhyRateProps) => {
  const t = useT('rates');
  const hours = useT('hours');
  // What is being noted changes no price: it would only ask anew at each key.
  const question = { id: entry?.id ?? null, form: { ...typed, note: '' } };
  const { data: parts = [] } = useExplainPriceQuery(question);
  const { data: client } = useGetClientQuery(brandText<ClientId>(typed.clientId));
  const currency = client?.currency ?? 'SEK';
  const rateText = useRateText(currency);
  const [first] = parts;
  if (!typed.isBillable) return <p className={styles['line']}>{hours('entry.notBilled')}</p>;
  if (first === undefined) return null;
  return (
    <div className={styles['why']}>
      {parts.length > 1 ? <PriceParts parts={parts} currency={currency} /> : null}
      <details>
        <summary>
          {t('why.title')} {rateText(first.rate)}
        </summary>
        {first.isKept ? <p className={styles['line']}>{t('why.kept')}</p> : null}
        <RateSteps part={first} currency={currency} />
      </details>
    </div>
  );
};
