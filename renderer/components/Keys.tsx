import { shortcutKeys } from './shortcuts.ts';
import styles from './Keys.module.css';

type KeysProps = {
  readonly keys: string;
  /** Read out by a screen reader: where it isn't only decoration beside a button that says the same. */
  readonly isRead?: boolean;
};

/** A shortcut as it is written on the keyboard. */
export const Keys = ({ keys, isRead = false }: KeysProps) => (
  <span className={styles['keys']} aria-hidden={!isRead}>
    {shortcutKeys(keys).map((key) => (
      <kbd key={key} className={styles['key']}>
        {key}
      </kbd>
    ))}
  </span>
);
