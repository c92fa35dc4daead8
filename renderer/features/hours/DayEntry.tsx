import { IconAlertTriangle, IconLock, IconTrash } from '@tabler/icons-react';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { EntryLock } from '#domain/hours/entry-lock.ts';
import { formatDuration } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useZoneRules } from '#state/session.ts';
import type { Stretch } from './day-line.ts';
import type { EntryName } from './entry-names.ts';
import { reviewTones } from './review-tones.ts';
import styles from './DayView.module.css';

type DayEntryProps = {
  readonly entry: TimeEntry;
  readonly overlap: Stretch | null;
  readonly lock: EntryLock | null;
  readonly name: EntryName;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
};

const Times = ({ entry }: { readonly entry: TimeEntry }) => {
  const t = useT('hours');
  const format = useFormat();
  const rules = useZoneRules();
  const { start, end, zone, workDate } = entry;
  if (start === null || end === null) {
    return (
      <span className={styles['times']} data-none="true">
        {t('day.noClock')}
      </span>
    );
  }
  const clock = (instant: Instant): string => format.time(instant, zone);
  const isNextDay = rules.toLocal(end, zone).date > workDate;
  return (
    <span className={styles['times']}>
      {clock(start)}–{clock(end)}
      {isNextDay ? <sup title={t('day.nextDayText')}>{t('day.nextDay')}</sup> : null}
    </span>
  );
};

const Overlap = ({
  overlap,
  zone,
}: {
  readonly overlap: Stretch;
  readonly zone: TimeEntry['zone'];
}) => {
  const t = useT('hours');
  const format = useFormat();
  const words = { from: format.time(overlap.from, zone), to: format.time(overlap.to, zone) };
  return (
    <span className={styles['overlap']} data-tone="careful" title={t('day.overlapText', words)}>
      <IconAlertTriangle size={13} aria-hidden="true" />
      {t('day.overlap', { duration: formatDuration(overlap.seconds) })}
    </span>
  );
};

/** One entry of the day: opened by a click or Enter, removed by its own button. */
export const DayEntry = ({ entry, overlap, lock, name, onOpen, onRemove }: DayEntryProps) => {
  const t = useT('hours');
  const words = useT('fields');
  const work = [name.systemName, name.taskTitle].filter((part) => part !== '').join(' · ');
  const title = work === '' ? name.clientName : work;
  const duration = formatDuration(entry.seconds);
  return (
    <li className={styles['entry']}>
      <button type="button" className={styles['open']} onClick={onOpen}>
        <Times entry={entry} />
        <span className={styles['what']}>
          <span className={styles['work']}>
            <strong>{title}</strong>
            <span className={styles['soft']}>
              {work === '' ? '' : `${name.clientName} · `}
              {words(`activity.${entry.activity}`)}
            </span>
          </span>
          {entry.note === '' ? null : <span className={styles['note']}>{entry.note}</span>}
        </span>
        {overlap === null ? null : <Overlap overlap={overlap} zone={entry.zone} />}
        <span className={styles['review']}>
          <StatusBadge tone={reviewTones[entry.review]} label={words(`review.${entry.review}`)} />
        </span>
        <span className={styles['billing']}>{words(`billing.${entry.billing}`)}</span>
        <span className={styles['duration']}>{duration} h</span>
      </button>
      {entry.taskId === null ? null : (
        <span className={styles['record']}>
          <Button tone="quiet" to={paths.task(entry.taskId)}>
            {t('entry.toTask')}
          </Button>
        </span>
      )}
      {lock !== null ? (
        <span className={styles['lock']} title={t(`lock.${lock}`)}>
          <IconLock size={14} aria-label={t(`lock.${lock}`)} />
        </span>
      ) : (
        <IconButton
          label={t('day.removeNamed', { duration, work: title })}
          icon={<IconTrash size={15} aria-hidden="true" />}
          onClick={onRemove}
        />
      )}
    </li>
  );
};
