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
  const [known, setKnown] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const report = useDebouncedCallback(onChange, pause);
  // The address changed under us (Back, a cleared filter): follow it.
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  useShortcut('mod+f', () => field.current?.select());
  const type = (text: string): void => {
    setTyped(text);
    setKnown(text);
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
