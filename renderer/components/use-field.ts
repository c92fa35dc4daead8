import { useController, useFormContext } from 'react-hook-form';
import type { InputProps } from './inputs/input.ts';
import { useProblemText } from './use-problem-text.ts';

/** What every field of a form has. `name` is the field's name in the form's values. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly hasAutoFocus?: boolean;
};

/** Ties an input of any value to the form around it: its value, and what is wrong with it in words. */
export const useAnyField = (props: FieldProps) => {
  const { control } = useFormContext();
  const { field, fieldState, formState } = useController({ name: props.name, control });
  const problemText = useProblemText();
  const code = fieldState.error?.message;
  // Who passes an empty field on the way to the next hasn't done anything wrong yet.
  const problem = code === 'required' && !formState.isSubmitted ? undefined : code;
  const { ref, onChange, onBlur } = field;
  const value: unknown = field.value;
  return {
    label: props.label,
    hint: props.hint,
    isRequired: props.isRequired,
    isDisabled: props.isDisabled,
    hasAutoFocus: props.hasAutoFocus,
    value,
    problem: problem === undefined ? undefined : problemText(problem),
    onChange,
    onBlur,
    attach: ref,
  };
};

/** Ties an input of text to the form around it. */
export const useField = (props: FieldProps): InputProps => {
  const { value, ...field } = useAnyField(props);
  return { ...field, value: typeof value === 'string' ? value : '' };
};
