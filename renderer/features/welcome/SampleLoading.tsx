import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { ProblemText } from '#components/ProblemText.tsx';
import { ProgressBar } from '#components/ProgressBar.tsx';
import { useOnMount } from '#components/use-on-mount.ts';
import { usePageTitle } from '#components/use-page-title.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { useLoadSampleMutation, useSampleProgress } from '#state/sample.ts';
import { useWorkspace } from '#state/session.ts';
import styles from './WelcomePage.module.css';

const Progress = () => {
  const t = useT('welcome');
  const format = useFormat();
  const { done, total } = useSampleProgress();
  const figures = { done: format.number(done), total: format.number(total) };
  return (
    <>
      <h1 className={styles['title']}>{t('loading')}</h1>
      <p className={styles['lead']}>{t('loadingText')}</p>
      <ProgressBar
        label={t('loading')}
        done={done}
        total={total}
        text={total > 0 ? t('progress', figures) : ''}
      />
    </>
  );
};

/** Loading was broken off before (a crash, a closed window): half a firm is in the way, and nothing of it is worth keeping. */
const BrokenOff = () => {
  const t = useT('welcome');
  const workspace = useWorkspace();
  const startOver = async (): Promise<void> => {
    const removed = await workspace.removeSample();
    if (!removed.ok) notify.problem(removed.error);
  };
  return (
    <>
      <h1 className={styles['title']}>{t('brokenOff')}</h1>
      <p className={styles['lead']}>{t('brokenOffText')}</p>
      <div className={styles['start']}>
        <Button tone="primary" onClick={() => void startOver().catch(notify.fault)}>
          {t('startOver')}
        </Button>
      </div>
    </>
  );
};

const Failed = ({ problem }: { readonly problem: CommandProblem }) => {
  const t = useT('welcome');
  if (problem.kind === 'rule' && problem.code === 'workspace-not-empty') return <BrokenOff />;
  return (
    <>
      <h1 className={styles['title']}>{t('failed')}</h1>
      <p className={styles['lead']} role="alert">
        <ProblemText problem={problem} />
      </p>
    </>
  );
};

/** Fills the empty sample workspace; the welcome page leaves for the hours when it is whole. */
export const SampleLoading = () => {
  const t = useT('welcome');
  const workspace = useWorkspace();
  // One load whoever asks: leaving this page and coming back finds the load that is already going on.
  const [loadSample, loading] = useLoadSampleMutation({ fixedCacheKey: 'sample' });
  const problem = loading.data?.ok === false ? loading.data.error : null;
  usePageTitle(t('loading'));
  useOnMount(() => {
    if (loading.isUninitialized) void loadSample().unwrap().catch(notify.fault);
  });
  const goBack = async (): Promise<void> => {
    const opened = await workspace.open('own');
    if (!opened.ok) notify.problem(opened.error);
  };
  return (
    <>
      {problem === null ? <Progress /> : <Failed problem={problem} />}
      <div className={styles['start']}>
        <Button onClick={() => void goBack().catch(notify.fault)}>{t('backToOwn')}</Button>
      </div>
    </>
  );
};
