import { IconAlertTriangle } from '@tabler/icons-react';
import { useT } from '#i18n/t.ts';
import { useStartUp } from '#state/start-up.ts';
import { DataFolderButton } from './DataFolderButton.tsx';
import styles from './Banner.module.css';

/** Says all the time that what one sees is old and that nothing can be saved, for as long as the journal is damaged. */
export const DamageBanner = () => {
  const t = useT('shell');
  const { damage } = useStartUp();
  if (damage === null) return null;
  return (
    <section className={styles['banner']} aria-label={t('start.damaged')}>
      <IconAlertTriangle size={15} aria-hidden="true" />
      <span>{t('damage.banner', { last: damage.seq - 1 })}</span>
      <DataFolderButton tone="quiet" />
    </section>
  );
};
