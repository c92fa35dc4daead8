import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useWorkspace } from '#state/session.ts';
import styles from './settings.module.css';

/** The invented firm: into it, out of it, and away with it. Each loads the window anew. */
export const SampleData = () => {
  const t = useT('firm');
  const workspace = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: Parameters<typeof runCommand>[0]): Promise<void> => {
    setBusy(true);
    await runCommand(work, () => undefined);
    setBusy(false);
  };
  const askToRemove = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('sample.removeTitle'),
      text: t('sample.removeText'),
      action: t('sample.remove'),
      tone: 'danger',
    });
    if (isSure) await run(workspace.removeSample());
  };
  const isSample = workspace.name === 'sample';
  return (
    <Section title={t('sample.title')}>
      <p className={styles['lead']}>{isSample ? t('sample.inSample') : t('sample.text')}</p>
      <div className={styles['row']}>
        {isSample ? (
          <>
            <Button tone="primary" isBusy={isBusy} onClick={() => void run(workspace.open('own'))}>
              {t('sample.backToOwn')}
            </Button>
            <Button isDisabled={isBusy} onClick={() => void askToRemove()}>
              {t('sample.remove')}
            </Button>
          </>
        ) : (
          <Button isBusy={isBusy} onClick={() => void run(workspace.open('sample'))}>
            {t('sample.open')}
          </Button>
        )}
      </div>
    </Section>
  );
};
