import { useEffect, useEffectEvent } from 'react';
import { confirm } from '#components/confirm.ts';
import { useT } from '#i18n/t.ts';
import { closeWindow, onCloseAsked } from '#state/desktop.ts';

/** Asks, when the window is closed over something unsaved, whether it may be lost. */
export const useCloseQuestion = (): void => {
  const t = useT('shell');
  const ask = useEffectEvent(async () => {
    const closes = await confirm({
      title: t('leave.closeTitle'),
      text: t('leave.closeText'),
      action: t('leave.close'),
      tone: 'danger',
    });
    if (closes) await closeWindow();
  });
  useEffect(() => onCloseAsked(() => void ask()), []);
};
