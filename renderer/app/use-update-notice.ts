import { useEffect, useEffectEvent } from 'react';
import { notify } from '#components/notify.tsx';
import { useT } from '#i18n/t.ts';
import { onUpdateReady } from '#state/desktop.ts';

/** Says once that a newer version is installed when the program ends. */
export const useUpdateNotice = (): void => {
  const t = useT('shell');
  const tell = useEffectEvent((version: string) => notify.done(t('update.ready', { version })));
  useEffect(() => onUpdateReady((version) => tell(version)), []);
};
