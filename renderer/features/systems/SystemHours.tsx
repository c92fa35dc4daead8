import { Duration } from '#components/Duration.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Section } from '#components/Section.tsx';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useGetSystemSummaryQuery } from '#state/systems.ts';
import { activityShares, type ActivityShare } from './activity-shares.ts';
import styles from './systems.module.css';

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

/** All work on the system, by activity. */
export const SystemHours = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const query = useGetSystemSummaryQuery(system.id);
  const nothing = <p className={styles['lead']}>{t('hours.empty')}</p>;
  return (
    <Section title={t('hours.title')}>
      <Loaded query={query} empty={nothing}>
        {(summary) =>
          summary.seconds === 0 ? (
            nothing
          ) : (
            <table className={styles['hours']}>
              <caption className="visually-hidden">{t('hours.title')}</caption>
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">{t('hours.activity')}</th>
                  <td />
                  <th scope="col">{t('hours.time')}</th>
                  <th scope="col">{t('hours.share')}</th>
                </tr>
              </thead>
              <tbody>
                {activityShares(summary.activities).map((row) => (
                  <Share key={row.activity} row={row} />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('hours.total')}</th>
                  <td />
                  <td>
                    <Duration seconds={summary.seconds} />
                  </td>
                  <td />
                </tr>
              </tfoot>
            </table>
          )
        }
      </Loaded>
    </Section>
  );
};
