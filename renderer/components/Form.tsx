import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { FormActions } from './form-actions.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { useShortcut } from './use-shortcut.ts';
import type { DomainForm } from './use-domain-form.ts';
import styles from './form.module.css';

type FormProps<Form extends FieldValues> = {
  readonly form: DomainForm<Form>;
  readonly children: ReactNode;
  /** Lets one leave without a question: for forms whose text is kept elsewhere. */
  readonly isGuarded?: boolean;
};

/** Fields and their FormBar. Ctrl+S saves; leaving with unsaved changes asks first. */
export const Form = <Values extends FieldValues>(props: FormProps<Values>) => {
  const { form, children, isGuarded = true } = props;
  useShortcut('mod+s', () => void form.submit());
  useShortcut('mod+enter', () => void form.submit());
  return (
    <FormProvider {...form.fields}>
      <FormActions value={{ cancel: form.cancel, isSaving: form.isSaving }}>
        <form
          className={styles['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            // A form in a dialog is still within its opener's form in React's tree.
            event.stopPropagation();
            void form.submit();
          }}
        >
          {children}
        </form>
        {isGuarded ? <LeaveGuard wouldLose={form.wouldLose} /> : null}
      </FormActions>
    </FormProvider>
  );
};
