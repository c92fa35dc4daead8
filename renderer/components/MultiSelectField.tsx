import { MultiSelect } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useT } from '#i18n/t.ts';
import type { SelectOption } from './inputs/SelectInput.tsx';
import type { FieldProps } from './use-field.ts';

type MultiSelectFieldProps = FieldProps & { readonly options: readonly SelectOption[] };

const isText = (value: unknown): value is string => typeof value === 'string';

/** Any number of choices out of a list, in a form; narrowed by typing. */
export const MultiSelectField = (props: MultiSelectFieldProps) => {
  const t = useT('shell');
  const { control } = useFormContext();
  const { ref, value, onBlur, onChange } = useController({ name: props.name, control }).field;
  const chosen: unknown = value;
  return (
    <MultiSelect
      ref={ref}
      label={props.label}
      description={props.hint}
      data={props.options.map((option) => ({ value: option.value, label: option.label }))}
      value={Array.isArray(chosen) ? chosen.filter(isText) : []}
      searchable
      nothingFoundMessage={t('select.nothing')}
      onBlur={onBlur}
      onChange={onChange}
    />
  );
};
