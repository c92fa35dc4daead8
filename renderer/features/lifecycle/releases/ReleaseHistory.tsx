import { releaseLacks } from '#domain/releases/release-moves.ts';
import { releaseStatuses } from '#domain/releases/release.ts';
import { Section } from '#components/Section.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import type { ReleaseRecord } from '#state/releases.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './releases.module.css';

/** What has happened to the release, the newest first: each step, who took it, why, and what it was taken without. */
export const ReleaseHistory = ({ record: { events } }: { readonly record: ReleaseRecord }) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const { data: people = [] } = useListPeopleQuery({});
  const statusText = (to: string): string => {
    if (to === 'backing-out') return t('history.backingOut');
    const status = releaseStatuses.find((each) => each === to);
    return status === undefined ? to : t(`status.${status}`);
  };
  const lackText = (code: string): string => {
    const lack = releaseLacks.find((each) => each === code);
    return lack === undefined ? code : t(`lack.${lack}`);
  };
  if (events.length === 0) return null;
  return (
    <Section title={t('history.title')}>
      <ol className={styles['history']}>
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <time className={styles['soft']} dateTime={event.at}>
              {format.dateTime(event.at, zone)}
            </time>
            <span>{statusText(event.to)}</span>
            <span className={styles['soft']}>
              {people.find(({ id }) => id === event.createdBy)?.name ?? ''}
            </span>
            <span>
              {event.reason}
              {event.overrides === undefined || event.overrides.length === 0 ? null : (
                <em className={styles['soft']}>
                  {' '}
                  {t('history.overrides', { codes: event.overrides.map(lackText).join('; ') })}
                </em>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
};
