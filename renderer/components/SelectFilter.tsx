import { Select } from '@mantine/core';

type SelectFilterProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** In px. */
  readonly width?: number;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
};

/** One of many choices, for narrowing a list. */
export const SelectFilter = <Value extends string>(props: SelectFilterProps<Value>) => (
  <Select
    aria-label={props.label}
    data={props.options.map((option) => ({ value: option.value, label: option.label }))}
    value={props.value}
    allowDeselect={false}
    w={props.width ?? 180}
    onChange={(value) => {
      const chosen = props.options.find((option) => option.value === value);
      if (chosen !== undefined) props.onChange(chosen.value);
    }}
  />
);
