import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Action = {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly tone?: 'danger';
  readonly isDisabled?: boolean;
};

type ActionMenuProps = { readonly label: string; readonly items: readonly Action[] };

/** The rarer things to do, behind three dots. */
export const ActionMenu = ({ label, items }: ActionMenuProps) => (
  <Menu position="bottom-end" withinPortal>
    <Menu.Target>
      <ActionIcon variant="default" color="gray" aria-label={label}>
        <IconDots size={16} aria-hidden="true" />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {items.map((item) => (
        <Menu.Item
          key={item.label}
          leftSection={item.icon}
          disabled={item.isDisabled ?? false}
          onClick={item.onSelect}
          data-tone={item.tone}
        >
          {item.label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
