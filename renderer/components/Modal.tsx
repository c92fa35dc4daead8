import { Modal as MantineModal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '#i18n/t.ts';
import { DialogLayer } from './DialogLayer.tsx';
import styles from './Modal.module.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly footer?: ReactNode;
};

const widths = { small: 420, medium: 560, large: 820, wide: 1180 } as const;

/** A question or a short form in the middle of the window. Escape closes it. */
export const Modal = ({
  size = 'medium',
  ...props
}: Omit<DialogProps, 'size'> & { readonly size?: keyof typeof widths }) => {
  const t = useT('shell');
  return (
    <MantineModal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      size={widths[size]}
      centered
    >
      <DialogLayer>
        {props.children}
        {props.footer === undefined ? null : <div className={styles['footer']}>{props.footer}</div>}
      </DialogLayer>
    </MantineModal>
  );
};
