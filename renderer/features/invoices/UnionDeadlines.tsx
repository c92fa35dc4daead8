import { RecordLink } from '#components/RecordLink.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListUnionDeadlinesQuery } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';
import styles from './invoices.module.css';

/** Reminds of services to businesses elsewhere in the Union, which must be invoiced by a day (ML 17:18). */
export const UnionDeadlines = () => {
  const t = useT('invoices');
  const format = useFormat();
  const today = useToday();
  const { data: deadlines = [] } = useListUnionDeadlinesQuery(undefined);
  if (deadlines.length === 0) return null;
  return (
    <section className={styles['missing']} aria-label={t('union.title')}>
      <h2>{t('union.title')}</h2>
      <ul>
        {deadlines.map(({ clientId, clientName, workedOn, issueBy }) => (
          <li key={clientId}>
            <RecordLink to={paths.client(clientId)}>{clientName}</RecordLink>
            <span>
              {t(issueBy < today ? 'union.late' : 'union.due', {
                date: format.date(issueBy),
                workedOn: format.date(workedOn),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
