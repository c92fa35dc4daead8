import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import { Keys } from './Keys.tsx';
import styles from './Tip.module.css';

type TipProps = {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly children: ReactElement;
};

/** A word or two about what is pointed at. */
export const Tip = ({ label, keys, children }: TipProps) => (
  <Tooltip
    openDelay={500}
    events={{ hover: true, focus: true, touch: false }}
    label={
      <span className={styles['tip']}>
        {label}
        {keys === undefined ? null : <Keys keys={keys} />}
      </span>
    }
  >
    {children}
  </Tooltip>
);
