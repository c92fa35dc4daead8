import type { Tone } from './tone.ts';
import styles from './StatusBadge.module.css';

type StatusBadgeProps = { readonly tone: Tone; readonly label: string };

/** A state in colour and in words: never colour alone. */
export const StatusBadge = ({ tone, label }: StatusBadgeProps) => (
  <span className={styles['badge']} data-tone={tone}>
    <span className={styles['dot']} aria-hidden="true" />
    {label}
  </span>
);
