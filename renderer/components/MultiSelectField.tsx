import { MultiSelect } from '@mantine/core';
import { useT } from '#i18n/t.ts';
import { inputLook } from './inputs/input-look.tsx';
import type { SelectOption } from './inputs/SelectInput.tsx';
import { useAnyField, type FieldProps } from './use-field.ts';

type MultiSelectFieldProps = FieldProps & { readonly options: readonly SelectOption[] };

const isText = (value: unknown): value is string => typeof value === 'string';

/** Any number of choices out of a list, in a form; narrowed by typing. */
export const MultiSelectField = ({ options, ...props }: MultiSelectFieldProps) => {
  const t = useT('shell');
  const { attach, value, onChange, ...field } = useAnyField(props);
  return (
    <MultiSelect
      {...inputLook(field)}
      ref={attach}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      value={Array.isArray(value) ? value.filter(isText) : []}
      searchable
      nothingFoundMessage={t('select.nothing')}
      onChange={onChange}
    />
  );
};
