import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './MenuButton.module.css';

type Choice = {
  readonly label: string;
  /** A line under the label: what this choice does. */
  readonly text?: string;
  readonly onSelect: () => void;
};

type MenuButtonProps = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly items: readonly Choice[];
};

/** One thing to do in a few ways: the button's words say what, the menu says how. */
export const MenuButton = ({ label, icon, items }: MenuButtonProps) => (
  <Menu position="bottom-end" withinPortal>
    <Menu.Target>
      <Button
        variant="default"
        leftSection={icon}
        rightSection={<IconChevronDown size={14} aria-hidden="true" />}
      >
        {label}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {items.map((item) => (
        <Menu.Item key={`${item.label} ${item.text ?? ''}`} onClick={item.onSelect}>
          {item.label}
          {item.text === undefined ? null : (
            <span className={styles['text']}>
              <br />
              {item.text}
            </span>
          )}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
