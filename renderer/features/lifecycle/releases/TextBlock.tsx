import { useState } from 'react';
import styles from './releases.module.css';

type TextBlockProps = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly isLocked: boolean;
  readonly onKeep: (text: string) => void;
};

/** Several lines written in place, kept when one leaves them. */
export const TextBlock = ({ label, hint, text, isLocked, onKeep }: TextBlockProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <textarea
      className={styles['block']}
      aria-label={label}
      placeholder={hint}
      readOnly={isLocked}
      value={draft ?? text}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft !== null && draft.trim() !== text) onKeep(draft);
        setDraft(null);
      }}
    />
  );
};
