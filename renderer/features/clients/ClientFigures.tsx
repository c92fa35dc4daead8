import type { ReactNode } from 'react';
import { DateText } from '#components/DateText.tsx';
import { Money } from '#components/Money.tsx';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetClientSummaryQuery } from '#state/clients.ts';
import styles from './clients.module.css';

const Figure = (props: {
  readonly label: string;
  readonly value: ReactNode;
  readonly more?: string;
}) => (
  <div className={styles['figure']}>
    <dt>{props.label}</dt>
    <dd>
      <span className={styles['amount']}>{props.value}</span>
      {props.more ? <span className={styles['more']}>{props.more}</span> : null}
    </dd>
  </div>
);

/** What is open at the client, in one line of figures. */
export const ClientFigures = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('clients');
  const format = useFormat();
  const { data: summary } = useGetClientSummaryQuery(clientId);
  if (!summary) return null;
  const { currency, lastWorkDate } = summary;
  return (
    <dl className={styles['figures']} aria-label={t('figures.label')}>
      <Figure
        label={t('figures.unbilled')}
        value={<Money value={summary.openNet} currency={currency} isWhole />}
        more={t('figures.hours', { hours: format.hours(summary.openSeconds) })}
      />
      <Figure
        label={t('figures.outstanding')}
        value={<Money value={summary.outstanding} currency={currency} isWhole />}
      />
      <Figure label={t('figures.openTasks')} value={summary.openTasks} />
      <Figure
        label={t('figures.lastWork')}
        value={lastWorkDate === '' ? t('figures.never') : <DateText value={lastWorkDate} />}
      />
    </dl>
  );
};
