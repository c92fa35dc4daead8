import type { PersonId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import { Button } from '#components/Button.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useImportMeetingsMutation, type Meeting } from '#state/meetings.ts';
import { focusRow, MeetingRow, type TakenMeeting } from './MeetingRow.tsx';
import { useMeetingProposals } from './use-meeting-proposals.ts';
import styles from './meetings.module.css';

type MeetingsDialogProps = {
  readonly personId: PersonId;
  readonly fileName: string;
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
};

const longestNote = 400;

/** A taken meeting as hours; a changed length moves its end, never its start (R13). */
const hoursOf = ({ meeting, work, seconds }: TakenMeeting) => {
  const { key, date, start, title } = meeting;
  const end = start === null ? null : fromMilliseconds(toMilliseconds(start) + seconds * 1000);
  return { key, work, workDate: date, start, end, seconds, note: title.slice(0, longestNote) };
};

/** The meetings of the shown days, each taken as hours by one key, changed first, or passed over. */
export const MeetingsDialog = ({ personId, fileName, meetings, onClose }: MeetingsDialogProps) => {
  const t = useT('hours');
  const shell = useT('shell');
  const { proposals, kept, skipped, ...choices } = useMeetingProposals(personId, meetings);
  const [importMeetings] = useImportMeetingsMutation();

  const take = (taken: readonly TakenMeeting[], next: Element | null): void => {
    for (const { meeting, work } of taken) choices.remember(meeting.title, work);
    void runCommand(importMeetings({ personId, meetings: taken.map(hoursOf) }).unwrap(), (ids) => {
      notify.done(t('meetings.done', { count: ids.length }), { undo: true });
      focusRow(next);
    });
  };
  const beside = (row: HTMLElement): Element | null =>
    row.nextElementSibling ?? row.previousElementSibling;
  const ready = proposals.flatMap((meeting): readonly TakenMeeting[] => {
    const { work, start, end } = meeting;
    if (work === null || start === null || end === null) return [];
    const seconds = toSeconds((toMilliseconds(end) - toMilliseconds(start)) / 1000);
    return seconds > 0 ? [{ meeting, work, seconds }] : [];
  });

  return (
    <Modal title={t('meetings.dialog', { file: fileName })} isOpen onClose={onClose} size="large">
      <div className={styles['dialog']}>
        <p className={styles['soft']}>
          {proposals.length === 0
            ? t('meetings.none')
            : t('meetings.found', { count: proposals.length })}
          {kept > 0 ? ` ${t('meetings.kept', { count: kept })}` : ''}
        </p>
        {proposals.length === 0 ? null : (
          <ul className={styles['list']} aria-label={t('meetings.list')}>
            {proposals.map((meeting, place) => (
              <MeetingRow
                key={meeting.key}
                meeting={meeting}
                isFirst={place === 0}
                onTake={(taken, row) => take([taken], beside(row))}
                onSkip={({ key }, row) => {
                  focusRow(beside(row));
                  choices.skip(key);
                }}
                onWork={({ title }, work) => choices.remember(title, work)}
              />
            ))}
          </ul>
        )}
        <div className={styles['foot']}>
          <span className={styles['soft']}>{t('meetings.keys')}</span>
          {skipped > 0 ? (
            <Button tone="quiet" onClick={choices.unskip}>
              {t('meetings.unskip', { count: skipped })}
            </Button>
          ) : null}
          {ready.length > 1 ? (
            <Button onClick={() => take(ready, null)}>
              {t('meetings.takeAll', { count: ready.length })}
            </Button>
          ) : null}
          <Button tone="primary" onClick={onClose}>
            {shell('action.close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
