import { Navigate } from 'react-router';
import { paths } from '#components/paths.ts';
import { useSetUp } from '#components/use-set-up.ts';
import { useT } from '#i18n/t.ts';
import { useWorkspace } from '#state/session.ts';
import { FirstQuestions } from './FirstQuestions.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LifeLineMotif } from './LifeLineMotif.tsx';
import { SampleLoading } from './SampleLoading.tsx';
import styles from './WelcomePage.module.css';

/** The first thing one sees: three questions, or a look around in the sample firm. */
export const WelcomePage = () => {
  const t = useT('welcome');
  const { name } = useWorkspace();
  const setUp = useSetUp();
  // Answered: now, or already before one came here by the address.
  if (setUp === 'ready') return <Navigate to={paths.hours()} replace />;
  return (
    <div className={styles['page']}>
      <aside className={styles['story']} aria-label="Förvalta">
        <p className={styles['brand']}>Förvalta</p>
        <LifeLineMotif label={t('lifeLine')} />
        <p className={styles['promise']}>{t('promise.line')}</p>
        <p className={styles['trace']}>{t('promise.trace')}</p>
        <p className={styles['offline']}>{t('offline')}</p>
      </aside>
      <main className={styles['main']} id="main">
        <div className={styles['language']}>
          <LanguageChoice />
        </div>
        <div className={styles['questions']}>
          {name === 'sample' ? <SampleLoading /> : <FirstQuestions />}
        </div>
      </main>
    </div>
  );
};
