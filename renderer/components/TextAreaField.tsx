import { Textarea } from '@mantine/core';
import { inputLook } from './inputs/input-look.tsx';
import { useField, type FieldProps } from './use-field.ts';

type TextAreaFieldProps = FieldProps & { readonly rows?: number; readonly placeholder?: string };

/** Several lines of text in a form; grows as one types. */
export const TextAreaField = (props: TextAreaFieldProps) => {
  const { attach, ...field } = useField(props);
  return (
    <Textarea
      {...inputLook(field)}
      ref={attach}
      value={field.value}
      placeholder={props.placeholder}
      autosize
      minRows={props.rows ?? 3}
      maxRows={14}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
};
