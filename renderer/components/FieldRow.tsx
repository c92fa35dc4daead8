import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Fields that belong together, side by side. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['row']}>{children}</div>
);
