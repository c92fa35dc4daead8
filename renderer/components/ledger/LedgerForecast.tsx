import type { PeriodLedger } from '#domain/contracts/allocate.ts';
import { burnForecast } from '#domain/contracts/burn-forecast.ts';
import type { BurnForecast } from '#domain/contracts/burn-forecast.ts';
import { warningOf } from '#domain/contracts/cover-hours.ts';
import { KeyValues } from '#components/KeyValues.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { LedgerView } from '#state/ledger.ts';
import { useToday } from '#state/session.ts';
import { BurnDown } from './BurnDown.tsx';
import styles from './ledger.module.css';

const useTime = () => {
  const format = useFormat();
  return (minutes: number): string => format.duration(minutes * 60);
};

/** The forecast in a sentence, and how it was reckoned. */
const ForecastText = ({
  forecast,
  period,
}: {
  readonly forecast: BurnForecast;
  readonly period: PeriodLedger;
}) => {
  const t = useT('ledger');
  const format = useFormat();
  const time = useTime();
  const { weeks, perWeek, left, emptyOn, leftAtEnd } = forecast;
  const sentence = (): string => {
    if (left <= 0) return t('forecast.emptyNow');
    if (emptyOn !== null) return t('forecast.empty', { date: format.longDate(emptyOn) });
    if (perWeek === 0) return t('forecast.idle');
    const date = format.date(period.to);
    return t('forecast.lasts', { time: time(leftAtEnd ?? left), date });
  };
  const pace = { left: time(left), perWeek: time(perWeek), count: weeks.length };
  return (
    <div className={styles['forecast']}>
      <p className={emptyOn === null ? styles['lead'] : styles['alarm']}>{sentence()}</p>
      <details className={styles['changes']}>
        <summary>{t('forecast.how')}</summary>
        <p className={styles['soft']}>{t('forecast.pace', pace)}</p>
        <table className={styles['weeks']}>
          <thead>
            <tr>
              <th scope="col">{t('forecast.week')}</th>
              <th scope="col">{t('forecast.time')}</th>
              <th scope="col">{t('forecast.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, to, minutes, weight }) => (
              <tr key={from}>
                <th scope="row">{`${format.date(from)} – ${format.date(to)}`}</th>
                <td>{time(minutes)}</td>
                <td>{weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
};

/** What is left of a period, when it runs out at the pace of the last weeks, and how it went down. */
export const LedgerForecast = ({
  view,
  period,
}: {
  readonly view: LedgerView;
  readonly period: PeriodLedger;
}) => {
  const t = useT('ledger');
  const format = useFormat();
  const time = useTime();
  const today = useToday();
  const whole = period.opening + period.granted + period.adjusted;
  const hours = new Map(view.facts.hours.map(({ id, workDate }) => [id, workDate]));
  const used = period.rows.flatMap(({ kind, timeEntryId, minutes }) => {
    const workDate = timeEntryId === null ? undefined : hours.get(timeEntryId);
    return workDate === undefined || (kind !== 'use' && kind !== 'overage')
      ? []
      : [{ workDate, minutes: kind === 'use' ? -minutes : minutes }];
  });
  const forecast = period.hasEnded
    ? null
    : burnForecast({ today, period, left: period.closing, used });
  const warning = warningOf(view.facts.contract.included.warnAt, period);
  return (
    <div className={styles['summary']}>
      <KeyValues
        items={[
          {
            label: t('page.period'),
            value: (
              <span className={styles['nowrap']}>
                {`${format.date(period.from)} – ${format.date(period.to)}`}
              </span>
            ),
          },
          { label: t('page.left'), value: `${time(period.closing)} ${t('page.unit')}` },
          {
            label: t('page.used'),
            value: <Ratio part={period.used / 60} whole={whole / 60} unit={t('page.unit')} />,
          },
          { label: t('page.overage'), value: `${time(period.overage)} ${t('page.unit')}` },
        ]}
      />
      <div>
        {warning === null || period.hasEnded ? null : (
          <p className={styles['careful']}>
            {t('entry.warning', { share: format.percent(warning) })}
          </p>
        )}
        {forecast === null ? null : <ForecastText forecast={forecast} period={period} />}
        <BurnDown period={period} whole={whole} today={today} emptyOn={forecast?.emptyOn ?? null} />
      </div>
    </div>
  );
};
