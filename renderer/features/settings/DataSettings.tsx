import { Button } from '#components/Button.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useAbout } from '#state/session.ts';
import { useOpenDataFolderMutation } from '#state/upkeep.ts';
import { useState } from 'react';
import { AttachmentCheck } from './AttachmentCheck.tsx';
import { JournalCheck } from './JournalCheck.tsx';
import { SampleData } from './SampleData.tsx';
import styles from './settings.module.css';

/** Where everything lies, whether it is whole, and the sample beside it. */
export const DataSettings = () => {
  const t = useT('firm');
  const about = useAbout();
  const [openFolder] = useOpenDataFolderMutation();
  const [isUnopened, setUnopened] = useState(false);
  const open = async (): Promise<void> => {
    const answer = await openFolder(undefined).unwrap();
    setUnopened(answer.status === 'failed');
  };
  return (
    <div className={styles['part']} role="tabpanel" aria-label={t('tab.data')}>
      <Section
        title={t('data.title')}
        actions={<Button onClick={() => void open().catch(notify.fault)}>{t('data.open')}</Button>}
      >
        <KeyValues
          items={[
            {
              label: t('data.folder'),
              value: <code className={styles['path']}>{about.dataFolder}</code>,
            },
            {
              label: t('data.workspace'),
              value: about.workspace === 'own' ? t('data.own') : t('data.sample'),
            },
            { label: t('data.version'), value: about.version },
            { label: t('data.engine'), value: about.engine },
          ]}
        />
        <p className={styles['lead']}>{t('data.backup')}</p>
        {isUnopened ? (
          <p className={styles['problem']} role="alert">
            {t('data.notOpened')}
          </p>
        ) : null}
      </Section>
      <JournalCheck />
      <AttachmentCheck />
      <SampleData />
    </div>
  );
};
