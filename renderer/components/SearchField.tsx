import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useShortcut } from './use-shortcut.ts';
import styles from './filters.module.css';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

const pause = 120;

/** Finds while one types. Ctrl+F comes here, Escape empties it. */
export const SearchField = ({ label, value, onChange }: SearchFieldProps) => {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [reported, setReported] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const report = useDebouncedCallback((text: string) => {
    setReported(text);
    onChange(text);
  }, pause);
  // The address changed. Our own report coming back must not undo what was typed since; anybody else's change (Back, a
  // cleared filter) is followed.
  if (value !== seen) {
    setSeen(value);
    if (value !== reported) setTyped(value);
    setReported(value);
  }
  useShortcut('mod+f', () => field.current?.select());
  const type = (text: string): void => {
    setTyped(text);
    report(text);
  };
  return (
    <TextInput
      ref={field}
      className={styles['search'] ?? ''}
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={200}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') {
          event.stopPropagation();
          type('');
        }
      }}
    />
  );
};
