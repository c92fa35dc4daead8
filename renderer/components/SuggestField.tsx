import type { SelectOption } from './inputs/SelectInput.tsx';
import { SuggestInput } from './inputs/SuggestInput.tsx';
import { useField, type FieldProps } from './use-field.ts';

type SuggestFieldProps = FieldProps & { readonly options: readonly SelectOption[] };

/** A text with proposals, in a form. */
export const SuggestField = (props: SuggestFieldProps) => (
  <SuggestInput {...useField(props)} options={props.options} />
);
