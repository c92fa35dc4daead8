import { Switch } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import type { FieldProps } from './use-field.ts';

/** Yes or no, in a form. */
export const SwitchField = (props: FieldProps) => {
  const { control } = useFormContext();
  const { ref, value, onBlur, onChange } = useController({ name: props.name, control }).field;
  return (
    <Switch
      ref={ref}
      label={props.label}
      description={props.hint}
      disabled={props.isDisabled ?? false}
      checked={value === true}
      onBlur={onBlur}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
};
