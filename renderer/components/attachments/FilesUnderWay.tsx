import { IconX } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { ProgressBar } from '#components/ProgressBar.tsx';
import { useProblemWords } from '#components/use-problem-words.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { FileUnderWay } from '#state/sending.ts';
import styles from './attachments.module.css';

type FilesUnderWayProps = {
  readonly files: readonly FileUnderWay[];
  /** Stops one that is under way, or puts away one that failed. */
  readonly onStop: (file: FileUnderWay) => void;
};

const Progress = ({ file }: { readonly file: FileUnderWay }) => {
  const t = useT('attachments');
  const format = useFormat();
  const { name, size, sent, status } = file;
  if (status === 'waiting') return <span className={styles['soft']}>{t('waiting')}</span>;
  const text = t('sent', { sent: format.fileSize(sent), size: format.fileSize(size) });
  return <ProgressBar label={t('progress', { name })} done={sent} total={size} text={text} />;
};

const Problem = ({ problem }: { readonly problem: NonNullable<FileUnderWay['problem']> }) => {
  const t = useT('attachments');
  const words = useProblemWords();
  const text = typeof problem === 'string' ? t(`problem.${problem}`) : words(problem);
  return (
    <span className={styles['failed']} role="alert">
      {text}
    </span>
  );
};

/** The files that are on their way, one after another, and those that did not arrive. */
export const FilesUnderWay = ({ files, onStop }: FilesUnderWayProps) => {
  const t = useT('attachments');
  if (files.length === 0) return null;
  return (
    <ul className={styles['underWay']} aria-label={t('underWay')}>
      {files.map((file) => {
        const { id, name, problem } = file;
        return (
          <li key={id} className={styles['file']}>
            <span className={styles['fileName']}>{name}</span>
            {problem === null ? <Progress file={file} /> : <Problem problem={problem} />}
            <IconButton
              label={problem === null ? t('cancel', { name }) : t('putAway', { name })}
              icon={<IconX size={15} />}
              onClick={() => onStop(file)}
            />
          </li>
        );
      })}
    </ul>
  );
};
