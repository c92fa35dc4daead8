import { IconClockExclamation, IconListCheck } from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { KindIcon } from '#components/KindIcon.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { TaskRow } from '#state/tasks.ts';
import { isOverdueTask } from './overdue.ts';
import styles from './TaskBoard.module.css';

type TaskCardProps = {
  readonly task: TaskRow;
  readonly today: PlainDate;
  /** The one card of the board that Tab reaches; arrows go on from there. */
  readonly isActive: boolean;
  readonly isDragged: boolean;
  readonly onMount: (node: HTMLAnchorElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
};

const DueDate = ({ task, today }: { readonly task: TaskRow; readonly today: PlainDate }) => {
  const t = useT('tasks');
  const format = useFormat();
  if (task.plannedEnd === null) return null;
  const date = format.dayMonth(task.plannedEnd);
  if (!isOverdueTask(task, today)) {
    return (
      <span title={t('card.due', { date: format.date(task.plannedEnd) })}>
        <span className="visually-hidden">
          {t('card.due', { date: format.date(task.plannedEnd) })}
        </span>
        <span aria-hidden="true">{date}</span>
      </span>
    );
  }
  return (
    <span className={styles['overdue']} data-tone="bad" title={t('card.overdue', { date })}>
      <IconClockExclamation size={13} aria-hidden="true" />
      {t('card.overdueShort')} {date}
    </span>
  );
};

const ChecklistProgress = ({ task }: { readonly task: TaskRow }) => {
  const t = useT('tasks');
  const { done, total } = task.checklist;
  if (total === 0) return null;
  return (
    <span className={styles['checklist']} title={t('card.checklist', { done, total })}>
      <IconListCheck size={13} aria-hidden="true" />
      <span aria-hidden="true">
        {done}/{total}
      </span>
      <span className="visually-hidden">{t('card.checklist', { done, total })}</span>
    </span>
  );
};

/** A task on the board: a link to it that can also be dragged and moved by keys. */
export const TaskCard = ({ task, today, onMount, ...props }: TaskCardProps) => (
  <Link
    to={paths.task(task.id)}
    ref={onMount}
    className={styles['card']}
    data-dragged={props.isDragged}
    draggable
    tabIndex={props.isActive ? 0 : -1}
    onFocus={props.onFocus}
    onKeyDown={props.onKeyDown}
    onDragStart={props.onDragStart}
    onDragEnd={props.onDragEnd}
  >
    <span className={styles['card-head']}>
      <KindIcon kind={task.kind} withLabel />
      <PersonMark person={task.responsible} />
    </span>
    <span className={styles['card-title']}>{task.title}</span>
    <span className={styles['card-where']}>
      {task.systemName} · {task.clientName}
    </span>
    <span className={styles['card-foot']}>
      <DueDate task={task} today={today} />
      <ChecklistProgress task={task} />
    </span>
  </Link>
);
