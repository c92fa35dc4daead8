import { useState, type ReactNode } from 'react';
import { Button } from '#components/Button.tsx';
import { ProgressBar } from '#components/ProgressBar.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useStartUp, type StartUp } from '#state/start-up.ts';
import { DataFolderButton } from './DataFolderButton.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import styles from './StartUpGate.module.css';

const Opening = ({ startUp }: { readonly startUp: StartUp }) => {
  const format = useFormat();
  const t = useT('shell');
  const { phase, done, total } = startUp;
  const name = phase === 'rebuilding' || phase === 'replaying' ? phase : 'opening';
  const figures = { done: format.number(done), total: format.number(total) };
  return (
    <main className={styles['screen']} data-waits={name === 'opening'}>
      <h1 className={styles['brand']}>Förvalta</h1>
      <ProgressBar
        label={t(`start.${name}`)}
        done={done}
        total={total}
        text={
          total > 0 ? `${t(`start.${name}`)} · ${t('start.progress', figures)}` : t(`start.${name}`)
        }
      />
      {name === 'rebuilding' ? <p className={styles['soft']}>{t('start.rebuildingText')}</p> : null}
    </main>
  );
};

/** Which file, from which record, what is safe, and what to do about it. */
const Damage = ({ damage }: { readonly damage: NonNullable<StartUp['damage']> }) => {
  const t = useT('shell');
  return (
    <>
      <p className={styles['soft']} role="alert">
        {t('damage.what', damage)}
      </p>
      <p className={styles['soft']}>{t('damage.safe', { last: damage.seq - 1 })}</p>
      <p className={styles['soft']}>{t('damage.todo')}</p>
    </>
  );
};

type StoppedProps = { readonly startUp: StartUp; readonly onContinue: () => void };

/** The stored data can't be opened as usual: said in words, with what is safe. */
const Stopped = ({ startUp, onContinue }: StoppedProps) => {
  const t = useT('shell');
  const { phase, keptCopy, damage } = startUp;
  if (phase !== 'ahead' && phase !== 'damaged' && phase !== 'unanswered')
    return (
      <main>
        <ErrorScreen error={startUp.message} />
      </main>
    );
  return (
    <main className={styles['screen']}>
      <h1 className={styles['title']}>{t(`start.${phase}`)}</h1>
      {phase === 'damaged' ? null : (
        <p className={styles['soft']} role="alert">
          {t(`start.${phase}Text`)}
        </p>
      )}
      {damage === null ? null : <Damage damage={damage} />}
      {damage === null || keptCopy === null ? null : (
        <p className={styles['soft']}>{t('damage.kept')}</p>
      )}
      {keptCopy === null ? null : <code className={styles['path']}>{keptCopy}</code>}
      <div className={styles['actions']}>
        {damage === null ? null : <DataFolderButton />}
        {phase === 'unanswered' ? (
          <Button tone="primary" onClick={() => window.location.reload()}>
            {t('action.retry')}
          </Button>
        ) : (
          <Button tone="primary" onClick={onContinue}>
            {damage === null ? t('start.continue') : t('damage.read')}
          </Button>
        )}
      </div>
    </main>
  );
};

const waiting: readonly StartUp['phase'][] = ['opening', 'replaying', 'rebuilding'];

/** Shows the screens once the stored data is open, and until then how far that has come. */
export const StartUpGate = ({ children }: { readonly children: ReactNode }) => {
  const startUp = useStartUp();
  const [isAccepted, setAccepted] = useState(false);
  if (startUp.phase === 'ready' || isAccepted) return children;
  return waiting.includes(startUp.phase) ? (
    <Opening startUp={startUp} />
  ) : (
    <Stopped startUp={startUp} onContinue={() => setAccepted(true)} />
  );
};
