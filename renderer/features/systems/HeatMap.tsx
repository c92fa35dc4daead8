import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { toBasisPoints } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { Continuity, ContinuityRow } from '#state/systems.ts';
import styles from './continuity-page.module.css';

/** How strongly a share is drawn: five steps, so that two that look alike are alike. */
const heatOf = (share: number): 0 | 1 | 2 | 3 | 4 | 5 => {
  if (share <= 0) return 0;
  if (share < 0.1) return 1;
  if (share < 0.2) return 2;
  if (share < 0.4) return 3;
  return share < 0.7 ? 4 : 5;
};

type CellProps = { readonly row: ContinuityRow; readonly person: Person };

const Cell = ({ row, person }: CellProps) => {
  const t = useT('continuity');
  const format = useFormat();
  const { depth, system } = row;
  const seconds = depth?.hands.find(({ personId }) => personId === person.id)?.seconds ?? 0;
  const share = depth === null ? 0 : seconds / depth.total;
  const isLead = row.lead?.id === person.id;
  return (
    <td className={styles['heat']} data-heat={heatOf(share)} data-lead={isLead}>
      {seconds === 0 ? (
        <span className={styles['none']}>–</span>
      ) : (
        <RecordLink to={paths.system(system.id, { part: 'work' })}>
          <span title={format.hours(seconds)}>
            {depth?.isTooFew === true
              ? format.hours(seconds)
              : format.percent(toBasisPoints(Math.round(share * 100) * 100))}
          </span>
        </RecordLink>
      )}
      {isLead ? <span className={styles['leadMark']}>{t('heat.lead')}</span> : null}
    </td>
  );
};

/** Each person's share of the time on each system: where a single cell is strong, one person carries it alone. */
export const HeatMap = ({ continuity }: { readonly continuity: Continuity }) => {
  const t = useT('continuity');
  const format = useFormat();
  const { people, rows } = continuity;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('view.heat')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measures.system')}</th>
            {people.map((person) => (
              <th key={person.id} scope="col" className={styles['person']}>
                <RecordLink to={paths.person(person.id)}>{person.name}</RecordLink>
              </th>
            ))}
            <th scope="col" className={styles['number']}>
              {t('heat.total')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('measures.busFactor')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.system.id}>
              <th scope="row">
                <RecordLink to={paths.system(row.system.id)}>{row.system.name}</RecordLink>
                <span className={styles['client']}>{row.clientName}</span>
              </th>
              {people.map((person) => (
                <Cell key={person.id} row={row} person={person} />
              ))}
              <td className={styles['number']}>
                {row.depth === null ? '–' : format.hours(row.depth.total)}
              </td>
              <td
                className={styles['number']}
                data-tone={
                  row.depth !== null && !row.depth.isTooFew && row.depth.busFactor < 2
                    ? 'bad'
                    : undefined
                }
              >
                {row.depth === null || row.depth.isTooFew
                  ? t('tooFew')
                  : format.number(row.depth.busFactor)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
