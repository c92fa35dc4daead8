import { IconPlayerPlayFilled } from '@tabler/icons-react';
import type { Timer } from '#domain/hours/time-entry.ts';
import type { PersonId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { useGetTimerQuery } from '#state/hours.ts';
import { useMe } from '#state/session.ts';
import { RunningTimer } from './RunningTimer.tsx';
import { useLastWork } from './use-last-work.ts';
import { useTimerCommands } from './use-timer-commands.ts';
import { useWorkNames } from './use-work-names.ts';
import { choiceName } from './work-choice.ts';
import { WorkSearch } from './WorkSearch.tsx';
import styles from './TimerBar.module.css';

const IdleTimer = ({ personId }: { readonly personId: PersonId }) => {
  const t = useT('hours');
  const commands = useTimerCommands(personId);
  const { last } = useLastWork();
  const name = choiceName(useWorkNames(last ?? { clientId: null, systemId: null, taskId: null }));
  const startLast = (): void => void commands.start(last);
  useShortcut('mod+t', startLast);
  return (
    <>
      <Button
        icon={<IconPlayerPlayFilled size={14} aria-hidden="true" />}
        keys="mod+t"
        onClick={startLast}
      >
        {t('timer.startShort')}
      </Button>
      <span className={styles['last']}>
        {name === '' ? t('timer.idle') : t('timer.last', { work: name })}
      </span>
      <div className={styles['search']}>
        <WorkSearch
          label={t('timer.what')}
          opens="up"
          onChoose={({ work }) => void commands.start(work)}
        />
      </div>
    </>
  );
};

const PersonTimer = ({ personId }: { readonly personId: PersonId }) => {
  const query = useGetTimerQuery(personId);
  const timer: Timer | null | undefined = query.data;
  if (timer === undefined) return null;
  return timer === null ? <IdleTimer personId={personId} /> : <RunningTimer timer={timer} />;
};

/** The clock at the foot of every screen: started by one key, always in sight, safe through any crash (R14). */
export const TimerBar = () => {
  const t = useT('hours');
  const me = useMe();
  return (
    <section className={styles['bar']} aria-label={t('timer.label')}>
      {me === null ? (
        <span className={styles['last']}>{t('timer.person')}</span>
      ) : (
        <PersonTimer key={me} personId={me} />
      )}
    </section>
  );
};
