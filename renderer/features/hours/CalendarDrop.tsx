import type { ReactNode } from 'react';
import type { PersonId } from '#domain/record.ts';
import { useFileDrop } from '#components/use-file-drop.ts';
import { useT } from '#i18n/t.ts';
import { MeetingsDialog } from './MeetingsDialog.tsx';
import type { useCalendarFile } from './use-calendar-file.ts';
import styles from './meetings.module.css';

type CalendarDropProps = {
  readonly personId: PersonId;
  readonly calendar: ReturnType<typeof useCalendarFile>;
  readonly children: ReactNode;
};

/** The page of hours takes a calendar file wherever it is let go; its meetings are proposals. */
export const CalendarDrop = ({ personId, calendar, children }: CalendarDropProps) => {
  const t = useT('hours');
  const { file, take, close } = calendar;
  const { isOver, handlers } = useFileDrop(({ files: [dropped] }) => {
    if (dropped !== undefined) void take(dropped);
  });
  return (
    <div className={styles['drop']} data-over={isOver} {...handlers}>
      {file !== null && 'problem' in file ? (
        <p className={styles['problem']} role="alert" data-tone="bad">
          <strong>{t('meetings.refused', { file: file.name })}</strong>{' '}
          {t(`meetings.problem.${file.problem.code}`)}
          {file.problem.line > 0 ? ` ${t('meetings.line', { line: file.problem.line })}` : ''}
        </p>
      ) : null}
      {children}
      {file !== null && 'meetings' in file ? (
        <MeetingsDialog
          personId={personId}
          fileName={file.name}
          meetings={file.meetings}
          onClose={close}
        />
      ) : null}
    </div>
  );
};
