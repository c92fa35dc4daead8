import { formatDuration, type Seconds } from '#domain/time/duration.ts';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import type { CellMark } from './cell-marks.ts';
import styles from './WeekGrid.module.css';

type CellMessageProps = {
  readonly id: string;
  readonly mark: CellMark | undefined;
  readonly seconds: Seconds;
  readonly onDismiss: () => void;
  readonly onRemove: () => void;
};

/** What a cell has to say, in a line under its row: what is wrong with an example of what is right, or how to remove. */
export const CellMessage = ({ id, mark, seconds, onDismiss, onRemove }: CellMessageProps) => {
  const t = useT('hours');
  if (mark === undefined || mark.kind === 'saving' || mark.kind === 'saved') return null;
  const text = {
    invalid: () =>
      mark.kind === 'invalid' && mark.problem === 'unreadable'
        ? t('cell.invalid', { text: mark.text })
        : t('cell.tooLong'),
    'not-saved': () =>
      `${t('cell.notSaved', { text: mark.kind === 'not-saved' ? mark.why : '' })} ${t('cell.notSavedHint')}`,
    emptied: () => t('cell.emptied'),
  }[mark.kind]();
  return (
    <tr className={styles['message-row']}>
      <td colSpan={9}>
        <div
          className={styles['message']}
          data-tone={mark.kind === 'emptied' ? 'careful' : 'bad'}
          id={id}
          role="alert"
        >
          <span>{text}</span>
          {mark.kind === 'emptied' ? (
            <>
              <Button onClick={onRemove}>
                {t('cell.remove', { duration: formatDuration(seconds) })}
              </Button>
              <Button onClick={onDismiss}>{t('cell.keep')}</Button>
            </>
          ) : null}
        </div>
      </td>
    </tr>
  );
};
