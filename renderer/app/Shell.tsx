import { lazy, Suspense, useState } from 'react';
import { Navigate, Outlet } from 'react-router';
import { Announcer } from '#components/Announcer.tsx';
import { ConfirmDialog } from '#components/ConfirmDialog.tsx';
import { paths } from '#components/paths.ts';
import { useSetUp } from '#components/use-set-up.ts';
import { Skeleton } from '#components/Skeleton.tsx';
import { useT } from '#i18n/t.ts';
import { DamageBanner } from './DamageBanner.tsx';
import { Navigation } from './Navigation.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { openPalette } from './open-palette.ts';
import { useCloseQuestion } from './use-close-question.ts';
import { useShellShortcuts } from './use-shell-shortcuts.ts';
import { useUpdateNotice } from './use-update-notice.ts';
import styles from './Shell.module.css';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const TimerBar = lazy(async () => ({
  default: (await import('#features/hours/TimerBar.tsx')).TimerBar,
}));

/** The frame around every screen: navigation, the sample's banner, the screen, and the clock that runs. */
export const Shell = () => {
  const t = useT('shell');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isPaletteWanted, setPaletteWanted] = useState(false);
  const search = (): void => {
    setPaletteWanted(true);
    openPalette();
  };
  const setUp = useSetUp();
  useCloseQuestion();
  useUpdateNotice();
  useShellShortcuts({ onSearch: search, onHelp: () => setHelpOpen(true) });
  // Not a glimpse of empty screens before one is sent to the questions.
  if (setUp === 'unknown') return null;
  // Nobody has answered the first run's questions in this workspace yet, or the sample isn't whole.
  if (setUp === 'missing' || setUp === 'partial') return <Navigate to={paths.welcome()} replace />;
  return (
    <div className={styles['shell']}>
      <a
        className={styles['skip']}
        data-screen-only
        href="#main"
        onClick={(event) => {
          // The hash is the router's: move there by hand.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('nav.skip')}
      </a>
      <Navigation onSearch={search} />
      <div className={styles['column']}>
        <DamageBanner />
        <SampleBanner />
        <main className={styles['main']} id="main" tabIndex={-1}>
          <Suspense fallback={<Skeleton shape="list" />}>
            <Outlet />
          </Suspense>
        </main>
        <footer className={styles['timer']} data-screen-only aria-label={t('timer')}>
          <Suspense>
            <TimerBar />
          </Suspense>
        </footer>
      </div>
      <Announcer />
      <ConfirmDialog />
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      {isPaletteWanted ? (
        <Suspense>
          <Palette onHelp={() => setHelpOpen(true)} />
        </Suspense>
      ) : null}
    </div>
  );
};
