import { Select } from '@mantine/core';
import { useT } from '#i18n/t.ts';
import type { InputProps } from './input.ts';
import { inputLook } from './input-look.tsx';

export type SelectOption = { readonly value: string; readonly label: string };

type SelectInputProps = InputProps & {
  readonly options: readonly SelectOption[];
  readonly placeholder?: string | undefined;
  /** Lets one choose nothing at all. */
  readonly canBeEmpty?: boolean | undefined;
  /** Narrowed by typing; for more than a handful of choices. */
  readonly isSearchable?: boolean | undefined;
};

/** A choice out of a list. No choice is the empty text. */
export const SelectInput = ({ attach, ...props }: SelectInputProps) => {
  const t = useT('shell');
  return (
    <Select
      {...inputLook(props)}
      ref={attach}
      data={props.options.map(({ value, label }) => ({ value, label }))}
      value={props.value === '' ? null : props.value}
      placeholder={props.placeholder}
      searchable={props.isSearchable ?? props.options.length > 8}
      clearable={props.canBeEmpty ?? false}
      allowDeselect={props.canBeEmpty ?? false}
      nothingFoundMessage={t('select.nothing')}
      onChange={(value) => props.onChange(value ?? '')}
    />
  );
};
