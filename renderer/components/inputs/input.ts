/** What every input has, in a form or alone. */
export type InputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** What is wrong, in words. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly hasAutoFocus?: boolean | undefined;
  readonly attach?: ((node: HTMLElement | null) => void) | undefined;
};
