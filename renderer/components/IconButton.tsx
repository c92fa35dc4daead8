import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { Tip } from './Tip.tsx';

type IconButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly tone?: 'quiet' | 'plain' | 'danger';
  readonly isDisabled?: boolean;
  readonly keys?: string;
};

/** A picture to press, with its name as tooltip and for screen readers. */
export const IconButton = ({ tone = 'quiet', ...props }: IconButtonProps) => (
  <Tip label={props.label} keys={props.keys}>
    <ActionIcon
      aria-label={props.label}
      variant={tone === 'plain' ? 'default' : 'subtle'}
      color={tone === 'danger' ? 'red' : 'gray'}
      disabled={props.isDisabled ?? false}
      onClick={props.onClick}
    >
      {props.icon}
    </ActionIcon>
  </Tip>
);
