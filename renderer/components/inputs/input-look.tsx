import type { InputProps } from './input.ts';

/** What all inputs hand to the kit alike: label, hint and the problem as an alert beside the field. */
export const inputLook = (props: Omit<InputProps, 'value' | 'onChange'>) => ({
  label: props.label,
  description: props.hint,
  error: props.problem === undefined ? undefined : <span role="alert">{props.problem}</span>,
  inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
    'label' | 'input' | 'description' | 'error'
  )[],
  withAsterisk: false,
  required: false,
  'aria-required': props.isRequired ?? false,
  disabled: props.isDisabled ?? false,
  autoFocus: props.hasAutoFocus ?? false,
  'data-autofocus': props.hasAutoFocus === true ? true : undefined,
  onBlur: () => props.onBlur?.(),
});
