import { useState } from 'react';
import type { ChecklistItem } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import {
  useListChecklistQuery,
  useRemoveChecklistItemMutation,
  useSaveChecklistItemMutation,
} from '#state/tasks.ts';
import { ChecklistRow } from './ChecklistRow.tsx';
import { lastPosition, positionBetween } from './checklist-order.ts';
import styles from './Checklist.module.css';

const AddItem = ({ onAdd }: { readonly onAdd: (text: string) => Promise<boolean> }) => {
  const t = useT('tasks');
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    if (text.trim() !== '' && (await onAdd(text))) setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        className={styles['add']}
        type="text"
        aria-label={t('checklist.add')}
        placeholder={t('checklist.addHint')}
        maxLength={200}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
};

const Items = ({
  taskId,
  items,
}: {
  readonly taskId: TaskId;
  readonly items: readonly ChecklistItem[];
}) => {
  const t = useT('tasks');
  const [saveItem] = useSaveChecklistItemMutation();
  const [removeItem] = useRemoveChecklistItemMutation();

  const save = async (item: ChecklistItem, change: Partial<ChecklistItem>): Promise<void> => {
    const { id, text, isDone, position } = { ...item, ...change };
    await runCommand(saveItem({ id, taskId, text, isDone, position }).unwrap(), () => undefined);
  };
  const add = (text: string): Promise<boolean> => {
    const item = { id: null, taskId, text, isDone: false, position: lastPosition(items) };
    return runCommand(saveItem(item).unwrap(), () => undefined);
  };
  const remove = async (item: ChecklistItem): Promise<void> => {
    await runCommand(removeItem({ id: item.id }).unwrap(), () =>
      notify.done(t('checklist.removed'), { undo: true }),
    );
  };

  return (
    <div className={styles['checklist']}>
      <ul className={styles['items']}>
        {items.map((item, index) => (
          <ChecklistRow
            key={item.id}
            item={item}
            canGoUp={index > 0}
            canGoDown={index < items.length - 1}
            onChange={(change) => void save(item, change)}
            onMove={(step) => {
              const position = positionBetween(items, index, step);
              if (position !== null) void save(item, { position });
            }}
            onRemove={() => void remove(item)}
          />
        ))}
      </ul>
      {items.length === 0 ? <p className={styles['none']}>{t('checklist.empty')}</p> : null}
      <AddItem onAdd={add} />
    </div>
  );
};

/** What has to be done before the task is done, in its own order. */
export const Checklist = ({ taskId }: { readonly taskId: TaskId }) => {
  const t = useT('tasks');
  const query = useListChecklistQuery(taskId);
  const items = query.data ?? [];
  const done = items.filter(({ isDone }) => isDone).length;
  const progress = items.length === 0 ? '' : t('checklist.progress', { done, total: items.length });
  return (
    <Section
      title={t('checklist.title')}
      actions={<span className={styles['progress']}>{progress}</span>}
    >
      <Loaded query={query}>{(read) => <Items taskId={taskId} items={read} />}</Loaded>
    </Section>
  );
};
