import { Switch } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import type { FieldProps } from './use-field.ts';

/** Yes or no, in a form. */
export const SwitchField = (props: FieldProps) => {
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  return (
    <Switch
      ref={field.ref}
      label={props.label}
      description={props.hint}
      disabled={props.isDisabled ?? false}
      checked={field.value === true}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  );
};
