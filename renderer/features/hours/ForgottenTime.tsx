import { IconBulb } from '@tabler/icons-react';
import { formatDuration } from '#domain/time/duration.ts';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { weekRowId } from '#domain/hours/week-rows.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListForgottenTimeQuery, useSaveTimeEntryMutation } from '#state/hours.ts';
import type { ForgottenWork } from '#state/hours.ts';
import { useRemembered, useTimeZone } from '#state/session.ts';
import { choiceName } from './work-choice.ts';
import styles from './forgotten.module.css';

type ForgottenTimeProps = { readonly personId: PersonId; readonly date: PlainDate };

const useForgotten = ({ personId, date }: ForgottenTimeProps) => {
  const { data = [] } = useListForgottenTimeQuery({ personId, date });
  const [passed, remember] = useRemembered<readonly string[]>('hours.notTime', []);
  const keyOf = ({ key }: ForgottenWork): string => `${date} ${weekRowId(key)}`;
  return {
    proposals: data.filter((work) => !passed.includes(keyOf(work))),
    pass: (work: ForgottenWork): void => remember([...passed, keyOf(work)].slice(-200)),
  };
};

/** What one did in the program that day and wrote no time on: quiet proposals, the first taken by one key. */
export const ForgottenTime = ({ personId, date }: ForgottenTimeProps) => {
  const t = useT('hours');
  const format = useFormat();
  const zone = useTimeZone();
  const { proposals, pass } = useForgotten({ personId, date });
  const [save] = useSaveTimeEntryMutation();
  const take = ({ key, seconds }: ForgottenWork): void => {
    const form = {
      ...emptyTimeEntryForm(date),
      personId,
      clientId: key.clientId,
      systemId: key.systemId ?? '',
      taskId: key.taskId ?? '',
      activity: key.activity,
      isBillable: isBillableByDefault(key.activity),
      duration: formatDuration(seconds),
    };
    void runCommand(save({ id: null, form }).unwrap(), () =>
      notify.done(t('forgotten.done', { duration: formatDuration(seconds) }), { undo: true }),
    );
  };
  const [first] = proposals;
  const takeFirst = (): void => {
    if (first !== undefined) take(first);
  };
  useShortcut('mod+shift+enter', takeFirst, { isOff: first === undefined });
  if (first === undefined) return null;
  return (
    <section className={styles['forgotten']} aria-label={t('forgotten.title')} data-screen-only>
      <p className={styles['head']}>
        <IconBulb size={15} aria-hidden="true" />
        <strong>{t('forgotten.title')}</strong>
        <span>{t('forgotten.text')}</span>
      </p>
      <ul className={styles['list']}>
        {proposals.map((work) => (
          <li key={weekRowId(work.key)} className={styles['item']}>
            <span className={styles['work']}>{choiceName(work)}</span>
            <span className={styles['soft']}>
              {t('forgotten.edits', {
                count: work.edits,
                from: format.time(work.from, zone),
                to: format.time(work.to, zone),
              })}
            </span>
            <Button
              onClick={() => take(work)}
              {...(work === first ? { keys: 'mod+shift+enter' } : {})}
            >
              {t('forgotten.take', { duration: formatDuration(work.seconds) })}
            </Button>
            <Button tone="quiet" onClick={() => pass(work)}>
              {t('forgotten.skip')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
