import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import { copyText } from '#state/desktop.ts';
import styles from './ErrorScreen.module.css';

type ErrorScreenProps = {
  readonly error: unknown;
  /** Tries the same again without reloading; absent where only reloading helps. */
  readonly onRetry?: () => void;
};

const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** Instead of a blank window: what happened, what is safe, and two things to do. */
export const ErrorScreen = ({ error, onRetry }: ErrorScreenProps) => {
  const t = useT('shell');
  const [isCopied, setCopied] = useState(false);
  const details = detailsOf(error);
  const copy = async (): Promise<void> => {
    await copyText(details);
    setCopied(true);
  };
  return (
    <div className={styles['screen']} role="alert">
      <h1 className={styles['title']}>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <p className={styles['safe']}>{t('error.safe')}</p>
      <div className={styles['actions']}>
        <Button tone="primary" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
        {onRetry === undefined ? null : <Button onClick={onRetry}>{t('action.retry')}</Button>}
        <Button onClick={() => void copy()}>
          {isCopied ? t('error.copied') : t('error.copy')}
        </Button>
      </div>
      <details className={styles['details']}>
        <summary>{t('error.details')}</summary>
        <pre>{details}</pre>
      </details>
    </div>
  );
};
