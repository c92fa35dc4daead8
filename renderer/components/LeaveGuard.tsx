import { useEffect, useEffectEvent } from 'react';
import { useBlocker } from 'react-router';
import { useT } from '#i18n/t.ts';
import { useHoldWindow } from '#state/close-guard.ts';
import { confirm } from './confirm.ts';

/** Asks before unsaved changes are left behind, by another address or by closing the window. */
export const LeaveGuard = ({ wouldLose }: { readonly wouldLose: () => boolean }) => {
  const t = useT('shell');
  useHoldWindow(wouldLose());
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      wouldLose() && currentLocation.pathname !== nextLocation.pathname,
  );
  const ask = useEffectEvent(async () => {
    const leaves = await confirm({
      title: t('leave.title'),
      text: t('leave.text'),
      action: t('leave.action'),
      tone: 'danger',
    });
    if (leaves) blocker.proceed?.();
    else blocker.reset?.();
  });
  useEffect(() => {
    if (blocker.state === 'blocked') void ask();
  }, [blocker.state]);
  return null;
};
