import { shortcutKeys } from './shortcuts.ts';
import styles from './Keys.module.css';

/** A shortcut as it is written on the keyboard; decoration beside a button that says the same. */
export const Keys = ({ keys }: { readonly keys: string }) => (
  <span className={styles['keys']} aria-hidden="true">
    {shortcutKeys(keys).map((key) => (
      <kbd key={key} className={styles['key']}>
        {key}
      </kbd>
    ))}
  </span>
);
