import type { ReactNode } from 'react';
import { TextInput } from './inputs/TextInput.tsx';
import { useField, type FieldProps } from './use-field.ts';

type TextFieldProps = FieldProps & {
  readonly placeholder?: string;
  readonly unit?: ReactNode;
  /** For numbers, which stand in tabular figures. */
  readonly isFigure?: boolean;
};

/** One line of text in a form. */
export const TextField = (props: TextFieldProps) => (
  <TextInput
    {...useField(props)}
    placeholder={props.placeholder}
    unit={props.unit}
    isFigure={props.isFigure}
  />
);
