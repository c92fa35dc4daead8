import { useEffect, useEffectEvent } from 'react';
import { useBlocker } from 'react-router';
import { useT } from '#i18n/t.ts';
import { confirm } from './confirm.ts';

/** Asks before unsaved changes are left behind. */
export const LeaveGuard = ({ wouldLose }: { readonly wouldLose: () => boolean }) => {
  const t = useT('shell');
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
