import { use, type ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import { useT } from '#i18n/t.ts';
import { Button } from './Button.tsx';
import { FormActions } from './form-actions.ts';
import { useShortcut } from './use-shortcut.ts';
import styles from './form.module.css';

type FormBarProps = {
  /** What saving does, when "Save" says too little. */
  readonly action?: string;
  /** Something more, at the left. */
  readonly children?: ReactNode;
};

/** Save and Cancel, and how many fields want attention. Escape cancels. */
export const FormBar = ({ action, children }: FormBarProps) => {
  const t = useT('shell');
  const { cancel, isSaving } = use(FormActions);
  const { errors, isSubmitted } = useFormState();
  const count = Object.keys(errors).length;
  useShortcut('escape', () => cancel?.(), { isOff: cancel === undefined, inFields: true });
  return (
    <div className={styles['bar']}>
      {children}
      <output className={styles['problems']}>
        {isSubmitted && count > 0 ? t('form.problems', { count }) : ''}
      </output>
      {cancel === undefined ? null : <Button onClick={cancel}>{t('action.cancel')}</Button>}
      <Button tone="primary" type="submit" isBusy={isSaving}>
        {action ?? t('action.save')}
      </Button>
    </div>
  );
};
