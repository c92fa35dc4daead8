import { TextInput as MantineTextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { InputProps } from './input.ts';
import { inputLook } from './input-look.tsx';

type TextInputProps = InputProps & {
  readonly placeholder?: string | undefined;
  /** The unit of what is typed, at the right edge. */
  readonly unit?: ReactNode;
  readonly isFigure?: boolean | undefined;
  /** Something to press at the right edge, instead of a unit. */
  readonly button?: ReactNode;
};

const rightSection = (props: TextInputProps) => {
  if (props.button !== undefined) return { rightSection: props.button };
  if (props.unit === undefined) return {};
  return {
    rightSection: <span className="input-unit">{props.unit}</span>,
    rightSectionPointerEvents: 'none' as const,
    rightSectionWidth: 'auto',
  };
};

/** One line of text. */
export const TextInput = ({ attach, ...props }: TextInputProps) => (
  <MantineTextInput
    {...inputLook(props)}
    ref={attach}
    value={props.value}
    placeholder={props.placeholder}
    autoComplete="off"
    spellCheck={false}
    data-figure={props.isFigure ?? false}
    {...rightSection(props)}
    onChange={(event) => props.onChange(event.currentTarget.value)}
  />
);
