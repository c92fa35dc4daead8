import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useVerifyJournalMutation } from '#state/upkeep.ts';
import styles from './settings.module.css';

/** Reads the whole journal, seal by seal, and says what it found. */
export const JournalCheck = () => {
  const t = useT('firm');
  const [verify, { data, isLoading, isError }] = useVerifyJournalMutation();
  const found = (): string => {
    if (isLoading) return t('data.verifying');
    if (isError) return t('data.notVerified');
    if (data === undefined) return '';
    return data.status === 'intact'
      ? t('data.intact', { count: data.seq })
      : t('data.damaged', { count: data.seq, file: data.file });
  };
  const isBad = isError || data?.status === 'damaged';
  return (
    <Section
      title={t('data.journalTitle')}
      actions={
        <Button isBusy={isLoading} onClick={() => void verify(undefined)}>
          {t('data.verify')}
        </Button>
      }
    >
      <p className={styles['lead']}>{t('data.journalText')}</p>
      <output className={isBad ? styles['problem'] : styles['good']}>{found()}</output>
    </Section>
  );
};
