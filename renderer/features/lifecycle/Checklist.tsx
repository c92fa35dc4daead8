import { useState } from 'react';
import type { ChecklistItem } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import {
  useListChecklistQuery,
  useRemoveChecklistItemMutation,
  useSaveChecklistItemMutation,
} from '#state/checklist.ts';
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

const Items = ({ taskId, items }: { readonly taskId: TaskId; readonly items: readonly ChecklistItem[] }) => {
  const t = useT('tasks');
  const [saveItem] = useSaveChecklistItemMutation();
  const [removeItem] = useRemoveChecklistItemMutation();

  const save = async (item: ChecklistItem, change: Partial<ChecklistItem>): Promise<void> => {
    const { id, text, isDone, position } = { ...item, ...change };
    const outcome = await saveItem({ id, taskId, text, isDone, position });
    if (outcome.error !== undefined) return notify.fault(outcome.error);
    if (!outcome.data.ok) notify.problem(outcome.data.error);
  };
  const add = async (text: string): Promise<boolean> => {
    const position = lastPosition(items);
    const outcome = await saveItem({ id: null, taskId, text, isDone: false, position });
    if (outcome.error !== undefined) {
      notify.fault(outcome.error);
      return false;
    }
    if (!outcome.data.ok) notify.problem(outcome.data.error);
    return outcome.data.ok;
  };
  const remove = async (item: ChecklistItem): Promise<void> => {
    const outcome = await removeItem({ id: item.id });
    if (outcome.error !== undefined) return notify.fault(outcome.error);
    if (!outcome.data.ok) return notify.problem(outcome.data.error);
    notify.done(t('checklist.removed'), { undo: true });
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
