import { Duration } from '#components/Duration.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Section } from '#components/Section.tsx';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useGetSystemSummaryQuery } from '#state/systems.ts';
import { activityShares, type ActivityShare } from './activity-shares.ts';
import styles from './systems.module.css';

/** `width`: the bar's, in per cent of the longest. */
const Share = ({ row, width }: { readonly row: ActivityShare; readonly width: number }) => {
  const of = useT('fields');
  return (
    <tr>
      <th scope="row">{of(`activity.${row.activity}`)}</th>
      <td className={styles['barCell']} aria-hidden="true">
        <svg
          className={styles['bar']}
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={width} height={8} rx={1} />
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
        {(summary) => {
          const shares = activityShares(summary.activities);
          if (shares.length === 0) return nothing;
          return (
            <table className={styles['hours']}>
              <caption className="visually-hidden">{t('hours.title')}</caption>
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">{t('hours.activity')}</th>
                  <th scope="col" aria-hidden="true">
                    {t('hours.share')}
                  </th>
                  <th scope="col">{t('hours.time')}</th>
                  <th scope="col">{t('hours.share')}</th>
                </tr>
              </thead>
              <tbody>
                {shares.map((row) => (
                  <Share
                    key={row.activity}
                    row={row}
                    width={(row.share / (shares[0]?.share ?? 1)) * 100}
                  />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colSpan={2}>
                    {t('hours.total')}
                  </th>
                  <td>
                    <Duration seconds={summary.seconds} />
                  </td>
                  <td>100 %</td>
                </tr>
              </tfoot>
            </table>
          );
        }}
      </Loaded>
    </Section>
  );
};
