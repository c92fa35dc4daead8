import { DateInput } from './inputs/DateInput.tsx';
import { useField, type FieldProps } from './use-field.ts';

/** A date in a form: typed or picked. */
export const DateField = (props: FieldProps) => <DateInput {...useField(props)} />;
