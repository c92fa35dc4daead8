import type { Case } from '#domain/cases/case.ts';
import { serviceClocks } from '#domain/cases/service-clock.ts';
import type { ServiceClock } from '#domain/cases/service-clock.ts';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetServiceLevelQuery, useMinute } from '#state/cases.ts';
import { usePlace, useTimeZone } from '#state/session.ts';
import { ClockBadge, openTime } from './ClockText.tsx';
import styles from './cases.module.css';

const meterTone = ({ isBreached, isWarning }: ServiceClock): string => {
  if (isBreached) return 'bad';
  return isWarning ? 'careful' : 'active';
};

const Clock = ({ clock }: { readonly clock: ServiceClock }) => {
  const t = useT('cases');
  const format = useFormat();
  const zone = useTimeZone();
  const { metric, target, elapsed, due, originalDue } = clock;
  const moment = (at: NonNullable<typeof due>): string => format.dateTime(at, zone);
  return (
    <div className={styles['clock']}>
      <div className={styles['clockHead']}>
        <span>{t(`clock.metric.${metric}`)}</span>
        <ClockBadge clock={clock} />
      </div>
      <progress
        className={styles['meter']}
        data-tone={meterTone(clock)}
        aria-label={t('clock.progress', { metric: t(`clock.metric.${metric}`) })}
        value={Math.min(elapsed, target.within)}
        max={target.within}
      />
      <div className={styles['clockFoot']}>
        <span>
          {t('clock.used', { elapsed: openTime(elapsed), within: openTime(target.within) })}
        </span>
        <span>
          {due === null ? t('clock.never') : t('clock.due', { moment: moment(due) })}
          {due !== null && originalDue !== null && originalDue !== due
            ? ` (${t('clock.original', { moment: moment(originalDue) })})`
            : null}
        </span>
      </div>
    </div>
  );
};

/** How the promises about the case stand, minute by minute. */
export const CaseClocks = ({ the }: { readonly the: Case }) => {
  const t = useT('cases');
  const now = useMinute();
  const place = usePlace();
  const { data: level } = useGetServiceLevelQuery(the.serviceLevelId);
  const clocks = serviceClocks(the, level ?? null, now, place);
  return (
    <Section title={t('clock.title')}>
      {clocks.length === 0 ? (
        <p className={styles['soft']}>
          {t('clock.none')} {the.kind === 'incident' ? t('clock.noneText') : null}
        </p>
      ) : (
        <div className={styles['clocks']}>
          {clocks.map((clock) => (
            <Clock key={clock.metric} clock={clock} />
          ))}
        </div>
      )}
    </Section>
  );
};
