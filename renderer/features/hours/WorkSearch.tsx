/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a datalist shows no kinds and places: this is ARIA's editable combobox */
import { IconSearch } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { KindIcon } from '#components/KindIcon.tsx';
import { useT } from '#i18n/t.ts';
import { useWorkChoices } from './use-work-choices.ts';
import { choiceName, type WorkChoice } from './work-choice.ts';
import styles from './WorkSearch.module.css';

type WorkSearchProps = {
  readonly label: string;
  readonly hasAutoFocus?: boolean;
  /** Where the found things are shown: below the box, or above one at the foot of the window. */
  readonly opens?: 'down' | 'up';
  readonly onChoose: (choice: WorkChoice) => void;
  readonly onCancel?: () => void;
};

const keyOf = ({ work }: WorkChoice): string =>
  `${work.clientId} ${work.systemId ?? ''} ${work.taskId ?? ''}`;

const Option = ({ choice }: { readonly choice: WorkChoice }) => {
  const t = useT('hours');
  const name = choice.taskTitle || choice.systemName || choice.clientName;
  const around = [choice.clientName, choice.systemName].filter(
    (part) => part !== '' && part !== name,
  );
  const kind = choice.systemName === '' ? t('row.clientOnly') : t('row.systemOnly');
  return (
    <>
      {choice.kind === null ? null : <KindIcon kind={choice.kind} />}
      <span className={styles['name']}>{name}</span>
      <span className={styles['around']}>
        {choice.kind === null ? [...around, kind].join(' · ') : around.join(' · ')}
      </span>
    </>
  );
};

/** One box that finds clients, systems and tasks: typing narrows, arrows choose, Enter takes. */
export const WorkSearch = ({
  label,
  hasAutoFocus,
  opens = 'down',
  onChoose,
  onCancel,
}: WorkSearchProps) => {
  const t = useT('hours');
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const choices = useWorkChoices(text);
  const chosen = choices[Math.min(active, choices.length - 1)];

  const take = (choice: WorkChoice): void => {
    setText('');
    setOpen(false);
    setActive(0);
    onChoose(choice);
  };
  const close = (): void => {
    setOpen(false);
    setText('');
    onCancel?.();
  };
  const move = (step: number): void => {
    setOpen(true);
    setActive(Math.max(0, Math.min(choices.length - 1, active + step)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(isOpen ? 1 : 0),
      ArrowUp: () => move(-1),
      Escape: close,
      Enter: () => {
        if (isOpen && chosen !== undefined) take(chosen);
        else setOpen(true);
      },
    };
    const action = actions[event.key];
    if (action === undefined || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && !isOpen && text === '' && onCancel === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <div className={styles['search']}>
      <IconSearch className={styles['icon']} size={14} aria-hidden="true" />
      <input
        className={styles['input']}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && chosen !== undefined ? `${id}${keyOf(chosen)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the box was just asked for
        autoFocus={hasAutoFocus ?? false}
        data-autofocus={hasAutoFocus === true ? true : undefined}
        // Escape closes what is found, not the dialog around it: Mantine listens before React does.
        data-mantine-stop-propagation={isOpen || text !== '' || onCancel !== undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        className={styles['list']}
        data-opens={opens}
        role="listbox"
        id={`${id}list`}
        aria-label={label}
        hidden={!isOpen}
      >
        {choices.map((choice) => (
          // The keyboard's way is the field itself: options are chosen by aria-activedescendant.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={keyOf(choice)}
            id={`${id}${keyOf(choice)}`}
            role="option"
            aria-selected={choice === chosen}
            aria-label={choiceName(choice)}
            tabIndex={-1}
            className={styles['option']}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <Option choice={choice} />
          </div>
        ))}
        {choices.length === 0 ? (
          <div className={styles['none']} role="option" aria-disabled="true" aria-selected="false">
            {text === '' ? t('row.noneHint') : `${t('row.none', { text })} ${t('row.noneHint')}`}
          </div>
        ) : null}
      </div>
    </div>
  );
};
