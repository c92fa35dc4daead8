import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { ContractEvent } from '#state/contracts.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './contracts.module.css';

const told = [
  'draft',
  'sent',
  'active',
  'renewed',
  'terminated',
  'cancelled',
  'removed',
  'indexed',
] as const;

/** What has happened to a contract, the newest first: when, what, why and by whom. */
export const ContractHistory = ({ events }: { readonly events: readonly ContractEvent[] }) => {
  const t = useT('contracts');
  const format = useFormat();
  const zone = useTimeZone();
  return (
    <Section title={t('history.title')}>
      <ul className={styles['events']}>
        {events.map(({ id, at, to, reason, by }) => {
          const state = told.find((each) => each === to);
          return (
            <li key={id}>
              <time dateTime={at}>{format.dateTime(at, zone)}</time>
              <span>{state === undefined ? to : t(`state.${state}`)}</span>
              {reason === '' ? null : <span>{reason}</span>}
              {by === null ? null : (
                <span className={styles['soft']}>{t('history.by', { name: by.name })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
