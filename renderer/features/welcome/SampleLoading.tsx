import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { ProblemText } from '#components/ProblemText.tsx';
import { ProgressBar } from '#components/ProgressBar.tsx';
import { useOnMount } from '#components/use-on-mount.ts';
import { usePageTitle } from '#components/use-page-title.ts';
import { useT } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { useLoadSampleMutation, useSampleProgress } from '#state/sample.ts';
import { useWorkspace } from '#state/session.ts';
import styles from './WelcomePage.module.css';

/** Fills the empty sample workspace, then opens it. */
export const SampleLoading = () => {
  const t = useT('welcome');
  const workspace = useWorkspace();
  const [loadSample] = useLoadSampleMutation();
  const { done, total } = useSampleProgress();
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  usePageTitle(t('loading'));
  const load = async (): Promise<void> => {
    const loaded = await loadSample().unwrap();
    if (!loaded.ok) setProblem(loaded.error);
  };
  useOnMount(() => void load().catch(notify.fault));
  const goBack = async (): Promise<void> => {
    const opened = await workspace.open('own');
    if (!opened.ok) notify.problem(opened.error);
  };
  return (
    <>
      <h1 className={styles['title']}>{problem === null ? t('loading') : t('failed')}</h1>
      {problem === null ? (
        <>
          <p className={styles['lead']}>{t('loadingText')}</p>
          <ProgressBar
            label={t('loading')}
            done={done}
            total={total}
            text={total > 0 ? t('progress', { done, total }) : ''}
          />
        </>
      ) : (
        <p className={styles['lead']} role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={styles['start']}>
        <Button onClick={() => void goBack().catch(notify.fault)}>{t('backToOwn')}</Button>
      </div>
    </>
  );
};
