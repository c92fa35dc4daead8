import { Button as MantineButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Keys } from './Keys.tsx';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly tone?: ButtonTone;
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  /** The key that does the same, shown as a hint; the shortcut itself is the screen's. */
  readonly keys?: string;
  /** The first to have the focus in a dialog. */
  readonly hasAutoFocus?: boolean;
  /** Makes it a link to an address that looks like a button. */
  readonly to?: string;
};

const looks = {
  primary: { variant: 'filled', color: 'teal' },
  plain: { variant: 'default', color: 'teal' },
  quiet: { variant: 'subtle', color: 'gray' },
  danger: { variant: 'filled', color: 'red' },
} as const satisfies Record<ButtonTone, object>;

/** Something to do. One primary a screen. */
export const Button = ({ tone = 'plain', type = 'button', to, ...props }: ButtonProps) => {
  const look = {
    ...looks[tone],
    leftSection: props.icon,
    rightSection: props.keys === undefined ? undefined : <Keys keys={props.keys} />,
  };
  if (to !== undefined)
    return (
      <MantineButton component={Link} to={to} {...look}>
        {props.children}
      </MantineButton>
    );
  return (
    <MantineButton
      {...look}
      type={type}
      data-autofocus={props.hasAutoFocus ?? undefined}
      loading={props.isBusy ?? false}
      disabled={props.isDisabled ?? false}
      onClick={() => props.onClick?.()}
    >
      {props.children}
    </MantineButton>
  );
};
