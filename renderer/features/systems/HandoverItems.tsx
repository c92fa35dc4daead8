import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useController, useFormContext } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import type { HandoverForm } from '#domain/systems/handover-form.ts';
import type { HandoverItem } from '#domain/systems/handover.ts';
import { useT } from '#i18n/t.ts';
import { useNewId } from '#state/use-new-id.ts';
import styles from './handovers.module.css';

type RowProps = {
  readonly item: HandoverItem;
  readonly onChange: (item: HandoverItem) => void;
  readonly onRemove: () => void;
};

const ItemRow = ({ item, onChange, onRemove }: RowProps) => {
  const t = useT('continuity');
  return (
    <li className={styles['item']}>
      <input
        type="checkbox"
        checked={item.isDone}
        aria-label={item.text}
        onChange={(event) => onChange({ ...item, isDone: event.currentTarget.checked })}
      />
      <TextInput
        label={t('handover.itemText')}
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      <IconButton
        icon={<IconTrash size={15} />}
        label={t('handover.removeItem', { text: item.text })}
        onClick={onRemove}
      />
    </li>
  );
};

/** What is to be gone through before the lead passes on, to be ticked, worded and added to. */
export const HandoverItems = () => {
  const t = useT('continuity');
  const newId = useNewId();
  const { control } = useFormContext<HandoverForm>();
  const { field } = useController<HandoverForm, 'items'>({ name: 'items', control });
  const items = field.value;
  return (
    <fieldset className={styles['items']}>
      <legend>{t('handover.checklist')}</legend>
      <ul>
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            onChange={(changed) =>
              field.onChange(items.map((each) => (each.id === item.id ? changed : each)))
            }
            onRemove={() => field.onChange(items.filter(({ id }) => id !== item.id))}
          />
        ))}
      </ul>
      <Button
        tone="quiet"
        icon={<IconPlus size={15} />}
        onClick={() =>
          field.onChange([...items, { id: newId(), text: '', isDone: false, documentId: null }])
        }
      >
        {t('handover.addItem')}
      </Button>
    </fieldset>
  );
};
