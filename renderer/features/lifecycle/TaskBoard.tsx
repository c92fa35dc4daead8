import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { canChangeStatus } from '#domain/lifecycle/transitions.ts';
import type { TaskId } from '#domain/record.ts';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import type { TaskRow } from '#state/tasks.ts';
import { pressOnBoard } from './board.ts';
import { TaskCard } from './TaskCard.tsx';
import type { BoardData } from './use-board.ts';
import { useTaskMove } from './use-task-move.tsx';
import styles from './TaskBoard.module.css';

type TaskBoardProps = {
  readonly board: BoardData;
  /** Instead of five empty columns. The board itself stays: its only card may just be between two of them. */
  readonly nothing: ReactNode;
};

type DropState = 'allowed' | 'refused' | 'home' | undefined;

const dropState = (dragged: TaskRow | undefined, status: TaskStatus): DropState => {
  if (dragged === undefined) return undefined;
  if (dragged.status === status) return 'home';
  return canChangeStatus(dragged.status, status) ? 'allowed' : 'refused';
};

/** Tasks in columns by status, moved by mouse or by Shift+arrow; only where the transition table lets them. */
export const TaskBoard = ({ board, nothing }: TaskBoardProps) => {
  const t = useT('tasks');
  const words = useT('fields');
  const today = useToday();
  const { move, dialog } = useTaskMove();
  const [activeId, setActiveId] = useState<TaskId | null>(null);
  const [draggedId, setDraggedId] = useState<TaskId | null>(null);
  const [overStatus, setOverStatus] = useState<TaskStatus | null>(null);
  const cards = useRef(new Map<TaskId, HTMLElement>());
  // A moved card is made anew in its new column: whoever moved it by key finds the focus on it there.
  const wantsFocus = useRef<{ readonly id: TaskId; readonly in: TaskStatus } | null>(null);

  const tasks = board.columns.flatMap(({ rows }) => rows);
  const columns = board.columns.map(({ status, rows }) => ({
    status,
    ids: rows.map(({ id }) => id),
  }));
  const dragged = tasks.find(({ id }) => id === draggedId);

  const onKeyDown = (event: KeyboardEvent, task: TaskRow): void => {
    const step = pressOnBoard(
      columns,
      task.id,
      { key: event.key, shift: event.shiftKey },
      canChangeStatus,
    );
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'focus') {
      cards.current.get(step.id)?.focus();
      return;
    }
    wantsFocus.current = { id: step.id, in: step.to };
    move(task, step.to);
  };

  const keepCard = (id: TaskId, status: TaskStatus) => (node: HTMLElement | null) => {
    if (node === null) {
      cards.current.delete(id);
      return;
    }
    cards.current.set(id, node);
    const wanted = wantsFocus.current;
    if (wanted?.id === id && wanted.in === status) {
      wantsFocus.current = null;
      node.focus();
    }
  };

  const onDrop = (event: DragEvent, status: TaskStatus): void => {
    event.preventDefault();
    setOverStatus(null);
    setDraggedId(null);
    if (dragged !== undefined && dragged.status !== status) move(dragged, status);
  };

  if (board.total === 0) return nothing;
  return (
    <div className={styles['frame']}>
      <section className={styles['board']} aria-label={t('board.label')}>
        {board.columns.map(({ status, rows, total }) => {
          const state = dropState(dragged, status);
          // One card of each column is a stop for Tab, so that a long column can be scrolled by keyboard.
          const reachable = rows.some(({ id }) => id === activeId) ? activeId : rows[0]?.id;
          return (
            // Dropping is the mouse's way of what Shift+arrow does on the card itself.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <section
              key={status}
              className={styles['column']}
              aria-label={t('board.column', {
                status: words(`taskStatus.${status}`),
                count: total,
              })}
              data-drop={state}
              data-over={overStatus === status}
              onDragOver={(event) => {
                if (state === 'allowed') event.preventDefault();
                setOverStatus(status);
              }}
              onDrop={(event) => onDrop(event, status)}
            >
              <header className={styles['column-head']}>
                <TaskStatusBadge status={status} />
                <span className={styles['count']}>{total}</span>
              </header>
              <div className={styles['cards']}>
                {rows.map((task) => (
                  <TaskCard
                    key={task.id}
                    task={task}
                    today={today}
                    isActive={task.id === reachable}
                    isDragged={task.id === draggedId}
                    onMount={keepCard(task.id, status)}
                    onFocus={() => setActiveId(task.id)}
                    onKeyDown={(event) => onKeyDown(event, task)}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move';
                      event.dataTransfer.setData('text/plain', task.title);
                      setDraggedId(task.id);
                    }}
                    onDragEnd={() => {
                      setDraggedId(null);
                      setOverStatus(null);
                    }}
                  />
                ))}
                {rows.length === 0 ? <p className={styles['nothing']}>{t('board.empty')}</p> : null}
                {rows.length < total ? (
                  <p className={styles['nothing']}>
                    {t('board.more', { shown: rows.length, count: total })}
                  </p>
                ) : null}
              </div>
              {state === 'refused' ? (
                <p className={styles['refused']} aria-hidden="true">
                  {t('board.cannotDrop')}
                </p>
              ) : null}
            </section>
          );
        })}
      </section>
      <p className={styles['keys']}>{t('board.keys')}</p>
      {dialog}
    </div>
  );
};
