import type { PeriodLedger } from '#domain/contracts/allocate.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { burnPoints } from './burn-points.ts';
import styles from './ledger.module.css';

type BurnDownProps = {
  readonly period: PeriodLedger;
  /** What the period has for use, in minutes. */
  readonly whole: number;
  readonly today: PlainDate;
  readonly emptyOn: PlainDate | null;
};

const width = 560;
const height = 150;
const pad = { left: 44, right: 14, top: 10, bottom: 20 };

/** How a period's hours went down, day by day, with the pace that was agreed on as a thin line and the forecast dashed. */
export const BurnDown = ({ period, whole, today, emptyOn }: BurnDownProps) => {
  const t = useT('ledger');
  const format = useFormat();
  const points = burnPoints(period, today);
  const days = Math.max(1, daysBetween(period.from, period.to) + 1);
  const most = Math.max(60, whole, ...points.map(({ left }) => left));
  const least = Math.min(0, ...points.map(({ left }) => left));
  const x = (date: PlainDate, isEnd: boolean): number =>
    pad.left +
    ((daysBetween(period.from, date) + (isEnd ? 1 : 0)) / days) * (width - pad.left - pad.right);
  const y = (left: number): number =>
    pad.top + ((most - left) / (most - least)) * (height - pad.top - pad.bottom);
  // Steps: what is left stays until the day on which it is used.
  const path = points
    .map(({ date, left }, place) => {
      const [at, level] = [x(date, place > 0).toFixed(1), y(left).toFixed(1)];
      return place === 0 ? `M${at} ${level}` : `H${at} V${level}`;
    })
    .join(' ');
  const last = points.at(-1);
  const isRunning = today >= period.from && today <= period.to;
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('page.chart')}
      >
        <line className={styles['base']} x1={pad.left} x2={width - pad.right} y1={y(0)} y2={y(0)} />
        <line
          className={styles['pace']}
          x1={x(period.from, false)}
          y1={y(whole)}
          x2={x(period.to, true)}
          y2={y(0)}
        />
        <path className={styles['burn']} d={path} />
        {last === undefined || emptyOn === null ? null : (
          <line
            className={styles['forecast-line']}
            x1={x(last.date, true)}
            y1={y(last.left)}
            x2={x(emptyOn, true)}
            y2={y(0)}
          />
        )}
        {isRunning ? (
          <line
            className={styles['now']}
            x1={x(today, true)}
            x2={x(today, true)}
            y1={pad.top}
            y2={height - pad.bottom}
          />
        ) : null}
        <text className={styles['tick']} x={pad.left - 6} y={y(whole) + 4} textAnchor="end">
          {format.duration(whole * 60)}
        </text>
        <text className={styles['tick']} x={pad.left - 6} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <text className={styles['tick']} x={pad.left} y={height - 5}>
          {format.date(period.from)}
        </text>
        <text className={styles['tick']} x={width - pad.right} y={height - 5} textAnchor="end">
          {format.date(period.to)}
        </text>
      </svg>
    </figure>
  );
};
