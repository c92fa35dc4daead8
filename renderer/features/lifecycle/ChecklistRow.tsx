import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChecklistItem } from '#domain/lifecycle/task.ts';
import { IconButton } from '#components/IconButton.tsx';
import { useT } from '#i18n/t.ts';
import styles from './Checklist.module.css';

type ChecklistRowProps = {
  readonly item: ChecklistItem;
  readonly canGoUp: boolean;
  readonly canGoDown: boolean;
  readonly onChange: (change: { readonly text?: string; readonly isDone?: boolean }) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
};

/** One item: ticked by its box, rewritten in place, moved by Alt+arrow or its buttons. */
export const ChecklistRow = ({ item, onChange, onMove, ...props }: ChecklistRowProps) => {
  const t = useT('tasks');
  const [draft, setDraft] = useState<string | null>(null);
  const { text } = item;
  const keep = (): void => {
    const written = draft?.trim() ?? '';
    setDraft(null);
    // An emptied text is not a removal: the item keeps what it said.
    if (written !== '' && written !== text) onChange({ text: written });
  };
  return (
    <li className={styles['item']} data-done={item.isDone}>
      <input
        type="checkbox"
        className={styles['tick']}
        aria-label={t('checklist.tick', { text })}
        checked={item.isDone}
        onChange={(event) => onChange({ isDone: event.currentTarget.checked })}
      />
      <input
        type="text"
        className={styles['text']}
        aria-label={t('checklist.edit', { text })}
        maxLength={200}
        autoComplete="off"
        value={draft ?? text}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            event.preventDefault();
            setDraft(null);
          }
          if (event.altKey && event.key === 'ArrowUp') onMove(-1);
          if (event.altKey && event.key === 'ArrowDown') onMove(1);
        }}
      />
      <span className={styles['tools']}>
        <IconButton
          label={t('checklist.up', { text })}
          icon={<IconArrowUp size={14} aria-hidden="true" />}
          isDisabled={!props.canGoUp}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('checklist.down', { text })}
          icon={<IconArrowDown size={14} aria-hidden="true" />}
          isDisabled={!props.canGoDown}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={t('checklist.remove', { text })}
          icon={<IconTrash size={14} aria-hidden="true" />}
          onClick={props.onRemove}
        />
      </span>
    </li>
  );
};
