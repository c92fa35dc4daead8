import { Duration } from '#components/Duration.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Section } from '#components/Section.tsx';
import type { System } from '#domain/systems/system.ts';
import { addMonths } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useListEntriesQuery } from '#state/hours.ts';
import { useToday } from '#state/session.ts';
import { activityShares, type ActivityShare } from './activity-shares.ts';
import styles from './systems.module.css';

/** The client's year is read by its index; a busier year than this is said to be cut. */
const most = 1000;

const Share = ({ row }: { readonly row: ActivityShare }) => {
  const of = useT('fields');
  return (
    <tr>
      <th scope="row">{of(`activity.${row.activity}`)}</th>
      <td className={styles['barCell']}>
        <svg
          className={styles['bar']}
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={row.share} height={8} rx={1} />
        </svg>
      </td>
      <td>
        <Duration seconds={row.seconds} />
      </td>
      <td>{row.share} %</td>
    </tr>
  );
};

/** Twelve months of work on the system, by activity. */
export const SystemHours = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const today = useToday();
  const query = useListEntriesQuery({
    clientId: system.clientId,
    from: addMonths(today, -12),
    to: today,
    limit: most,
  });
  const nothing = <p className={styles['lead']}>{t('hours.empty')}</p>;
  return (
    <Section title={t('hours.title')}>
      <Loaded query={query} empty={nothing}>
        {(page) => {
          const shares = activityShares(page.rows, system.id);
          if (shares.length === 0) return nothing;
          return (
            <>
              <table className={styles['hours']}>
                <caption className="visually-hidden">{t('hours.period')}</caption>
                <thead className="visually-hidden">
                  <tr>
                    <th scope="col">{t('hours.activity')}</th>
                    <td />
                    <th scope="col">{t('hours.time')}</th>
                    <th scope="col">{t('hours.share')}</th>
                  </tr>
                </thead>
                <tbody>
                  {shares.map((row) => (
                    <Share key={row.activity} row={row} />
                  ))}
                </tbody>
              </table>
              <p className={styles['lead']}>
                {t('hours.period')}.{' '}
                {page.total > page.rows.length
                  ? t('hours.capped', { count: page.rows.length })
                  : ''}
              </p>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
};
