import { Autocomplete } from '@mantine/core';
import type { InputProps } from './input.ts';
import { inputLook } from './input-look.tsx';
import type { SelectOption } from './SelectInput.tsx';

type SuggestInputProps = InputProps & { readonly options: readonly SelectOption[] };

const most = 40;

/** A text with proposals: found by what their labels say, taken by their value; anything else may be typed too. */
export const SuggestInput = ({ attach, ...props }: SuggestInputProps) => {
  const take = (typed: string): void => {
    // Mantine hands back the label of what was chosen.
    const chosen = props.options.find(({ label }) => label === typed);
    props.onChange(chosen?.value ?? typed);
  };
  return (
    <Autocomplete
      {...inputLook(props)}
      ref={attach}
      data={props.options.map(({ label }) => label)}
      value={props.value}
      limit={most}
      spellCheck={false}
      data-figure
      onChange={take}
    />
  );
};
