import { SelectInput, type SelectOption } from './inputs/SelectInput.tsx';
import { useField, type FieldProps } from './use-field.ts';

type SelectFieldProps = FieldProps & {
  readonly options: readonly SelectOption[];
  readonly placeholder?: string;
  readonly canBeEmpty?: boolean;
};

/** A choice out of a list, in a form. */
export const SelectField = (props: SelectFieldProps) => (
  <SelectInput
    {...useField(props)}
    options={props.options}
    placeholder={props.placeholder}
    canBeEmpty={props.canBeEmpty}
  />
);
