import { IconFlask } from '@tabler/icons-react';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { useT } from '#i18n/t.ts';
import { useWorkspace } from '#state/session.ts';
import styles from './Banner.module.css';

/** Says all the time that one looks at sample data, with the one click that removes it. */
export const SampleBanner = () => {
  const t = useT('shell');
  const workspace = useWorkspace();
  if (workspace.name !== 'sample') return null;
  const remove = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('sample.confirmTitle'),
      text: t('sample.confirmText'),
      action: t('sample.remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    const removed = await workspace.removeSample();
    if (!removed.ok) notify.problem(removed.error);
  };
  return (
    <section className={styles['banner']} aria-label={t('firm.sample')} data-screen-only>
      <IconFlask size={15} aria-hidden="true" />
      <span>{t('sample.banner')}</span>
      <Button tone="quiet" onClick={() => void remove().catch(notify.fault)}>
        {t('sample.remove')}
      </Button>
    </section>
  );
};
