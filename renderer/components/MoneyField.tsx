import type { ReactNode } from 'react';
import type { Currency } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { TextInput } from './inputs/TextInput.tsx';
import { useField, type FieldProps } from './use-field.ts';

type MoneyFieldProps = FieldProps & {
  readonly currency?: Currency;
  /** What the amount is for, after its unit: "h". */
  readonly per?: ReactNode;
  readonly placeholder?: string;
};

/** An amount as one types it (1 350,00), with its currency. */
export const MoneyField = ({ currency = 'SEK', per, ...props }: MoneyFieldProps) => {
  const t = useT('fields');
  const sign = t(`currencySign.${currency}`);
  return (
    <TextInput
      {...useField(props)}
      placeholder={props.placeholder}
      isFigure
      unit={
        per === undefined ? (
          sign
        ) : (
          <>
            {sign}/{per}
          </>
        )
      }
    />
  );
};
