import { Drawer as MantineDrawer } from '@mantine/core';
import { useT } from '#i18n/t.ts';
import { DialogLayer } from './DialogLayer.tsx';
import type { DialogProps } from './Modal.tsx';
import styles from './Modal.module.css';

const widths = { small: 360, medium: 460, large: 640 } as const;

/** A form beside what it is about: slides in from the right. Escape closes it. */
export const Drawer = ({ size = 'medium', ...props }: DialogProps) => {
  const t = useT('shell');
  return (
    <MantineDrawer
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      size={widths[size]}
      position="right"
    >
      <DialogLayer>
        {props.children}
        {props.footer === undefined ? null : <div className={styles['footer']}>{props.footer}</div>}
      </DialogLayer>
    </MantineDrawer>
  );
};
