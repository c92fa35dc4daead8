import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import type { Figure } from '#domain/systems/continuity.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { Continuity, ContinuityRow } from '#state/systems.ts';
import styles from './continuity-page.module.css';

type ShareProps = {
  readonly figure: Figure | null;
  readonly unit: string;
  /** What the two numbers are divided by to be in that unit. */
  readonly by?: number;
  readonly to: string;
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const Share = ({ figure, unit, by = 1, to }: ShareProps) =>
  figure === null || figure.denominator === 0 ? (
    <span className={styles['none']}>–</span>
  ) : (
    <Ratio
      part={tenths(figure.numerator / by)}
      whole={tenths(figure.denominator / by)}
      unit={unit}
      to={to}
    />
  );

const Row = ({ row }: { readonly row: ContinuityRow }) => {
  const t = useT('continuity');
  const format = useFormat();
  const { system, depth } = row;
  const people = paths.system(system.id, { part: 'people' });
  const work = paths.system(system.id, { part: 'work' });
  return (
    <tr>
      <th scope="row">
        <RecordLink to={paths.system(system.id)}>{system.name}</RecordLink>
        <span className={styles['client']}>{row.clientName}</span>
      </th>
      <td>
        <PersonMark person={row.lead} withName />
        <span className={styles['client']}>
          {row.leadSince === null ? '' : t('since', { date: format.date(row.leadSince) })}
        </span>
      </td>
      <td className={styles['number']}>
        <Share figure={row.tenure} unit={t('unit.days')} to={people} />
      </td>
      <td className={styles['number']}>
        <Share figure={row.samePerson} unit={t('unit.hours')} by={3600} to={work} />
      </td>
      <td className={styles['number']}>
        <Share figure={row.sameTeam} unit={t('unit.hours')} by={3600} to={work} />
      </td>
      <td className={styles['number']} data-tone={row.gapDays > 0 ? 'bad' : undefined}>
        <RecordLink to={people}>{format.number(row.gapDays)}</RecordLink>
      </td>
      <td
        className={styles['number']}
        data-tone={depth !== null && !depth.isTooFew && depth.busFactor < 2 ? 'bad' : undefined}
      >
        {depth === null ? (
          <span className={styles['none']}>–</span>
        ) : (
          <RecordLink to={work}>
            {depth.isTooFew ? t('tooFew') : format.number(depth.busFactor)}{' '}
            <span className={styles['of']}>
              ({t('measures.worked', { count: depth.hands.length })})
            </span>
          </RecordLink>
        )}
      </td>
    </tr>
  );
};

const columns = ['system', 'lead', 'tenure', 'person', 'team', 'gapDays', 'busFactor'] as const;

/** Each system's continuity in figures, with what they are counted from; each leads to the records behind it. */
export const ContinuityTable = ({ continuity }: { readonly continuity: Continuity }) => {
  const t = useT('continuity');
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('view.measures')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" title={t(`measures.help.${column}`)}>
                {t(`measures.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {continuity.rows.map((row) => (
            <Row key={row.system.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
