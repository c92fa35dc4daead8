import { useState, type KeyboardEvent } from 'react';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import { formatDuration, toSeconds, type Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useTimeZone } from '#state/session.ts';
import type { MeetingProposal } from './use-meeting-proposals.ts';
import { useWorkNames } from './use-work-names.ts';
import { choiceName } from './work-choice.ts';
import { WorkSearch } from './WorkSearch.tsx';
import styles from './meetings.module.css';

export type TakenMeeting = {
  readonly meeting: MeetingProposal;
  readonly work: WeekRowKey;
  readonly seconds: Seconds;
};

type MeetingRowProps = {
  readonly meeting: MeetingProposal;
  readonly isFirst: boolean;
  readonly onTake: (taken: TakenMeeting, row: HTMLElement) => void;
  readonly onSkip: (meeting: MeetingProposal, row: HTMLElement) => void;
  readonly onWork: (meeting: MeetingProposal, work: WeekRowKey) => void;
};

const wholeDay = toSeconds(8 * 3600);

const lengthOf = ({ start, end }: MeetingProposal): Seconds =>
  start === null || end === null ? wholeDay : secondsBetween(start, end);

const nowhere = { clientId: null, systemId: null, taskId: null } as const;

/** One meeting: Enter takes it as hours, E changes what it was, Delete passes it over. */
export const MeetingRow = ({ meeting, isFirst, onTake, onSkip, onWork }: MeetingRowProps) => {
  const t = useT('hours');
  const format = useFormat();
  const zone = useTimeZone();
  const problems = useT('problems');
  const [isEdited, setEdited] = useState(false);
  const [length, setLength] = useState(formatDuration(lengthOf(meeting)));
  const name = choiceName(useWorkNames(meeting.work ?? nowhere));
  const seconds = parseDuration(length);
  const { work, start, end } = meeting;

  const take = (row: HTMLElement): void => {
    if (work === null || !seconds.ok || seconds.value === 0) setEdited(true);
    else onTake({ meeting, work, seconds: seconds.value }, row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = event.currentTarget;
    // Keys are the row's own; what is typed in its fields is not.
    if (!(event.target instanceof HTMLButtonElement)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) focusRow(step === 1 ? row.nextElementSibling : row.previousElementSibling);
    else if (event.key === 'e' || event.key === 'E') setEdited(true);
    else if (event.key === 'Delete') onSkip(meeting, row);
    else return;
    event.preventDefault();
  };
  const rowOf = (element: HTMLElement): HTMLElement => element.closest('li') ?? element;

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons within
    <li className={styles['row']} onKeyDown={onKeyDown}>
      <div className={styles['when']}>
        <span>
          {format.weekday(meeting.date)} {format.dayMonth(meeting.date)}
        </span>
        <span className={styles['soft']}>
          {start === null || end === null
            ? t('meetings.wholeDay')
            : `${format.time(start, zone)}–${format.time(end, zone)}`}
        </span>
      </div>
      <div className={styles['what']}>
        <strong className={styles['title']}>
          {meeting.title === '' ? t('meetings.untitled') : meeting.title}
        </strong>
        {isEdited ? (
          <div className={styles['edit']}>
            <div className={styles['search']}>
              <WorkSearch
                label={name === '' ? t('meetings.choose') : name}
                hasAutoFocus
                onCancel={() => setEdited(false)}
                onChoose={(choice) => onWork(meeting, { ...choice.work, activity: 'meeting' })}
              />
            </div>
            <div className={styles['length']}>
              <TextInput
                label={t('entry.length')}
                value={length}
                onChange={setLength}
                problem={seconds.ok ? undefined : problems(`field.${seconds.error}`)}
              />
            </div>
          </div>
        ) : null}
        <span className={styles['soft']}>
          {name === '' ? t('meetings.unknown') : `→ ${name}`}
          {meeting.repeatsOtherwise ? ` · ${t('meetings.repeats')}` : ''}
        </span>
      </div>
      <span className={styles['figure']}>
        {seconds.ok ? `${formatDuration(seconds.value)} h` : ''}
      </span>
      <div className={styles['actions']}>
        <button
          type="button"
          className={styles['take']}
          data-autofocus={isFirst ? true : undefined}
          data-take
          onClick={(event) => take(rowOf(event.currentTarget))}
        >
          {work === null ? t('meetings.choose') : t('meetings.take')}
        </button>
        <Button tone="quiet" onClick={() => setEdited(!isEdited)}>
          {t('meetings.edit')}
        </Button>
        <button
          type="button"
          className={styles['skip']}
          onClick={(event) => onSkip(meeting, rowOf(event.currentTarget))}
        >
          {t('meetings.skip')}
        </button>
      </div>
    </li>
  );
};

/** The row's own button takes the focus: the next Enter is the next meeting. */
export const focusRow = (row: Element | null): void => {
  const button = row?.querySelector('[data-take]');
  if (button instanceof HTMLElement) button.focus();
};
