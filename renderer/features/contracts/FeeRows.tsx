import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { emptyFeeForm, type ContractForm } from '#domain/contracts/contract-form.ts';
import { currencies } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import styles from './contracts.module.css';

/** The contract's fees, each in a frame of its own. */
export const FeeRows = () => {
  const t = useT('contracts');
  // `key` is a fee's own number.
  const { fields, append, remove } = useFieldArray<ContractForm, 'fees', 'rowKey'>({
    name: 'fees',
    keyName: 'rowKey',
  });
  const typed = useWatch<ContractForm, 'currency'>({ name: 'currency' });
  const start = useWatch<ContractForm, 'start'>({ name: 'start' });
  const currency = currencies.find((each) => each === typed) ?? 'SEK';
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.fees')}</legend>
      {fields.map(({ rowKey }, place) => (
        <div className={styles['fee']} key={rowKey}>
          <div className={styles['feeHead']}>
            {t('form.fee', { number: place + 1 })}
            <IconButton
              label={t('form.removeFee', { number: place + 1 })}
              icon={<IconTrash size={15} />}
              onClick={() => remove(place)}
            />
          </div>
          <FieldRow>
            <TextField name={`fees.${place}.text`} label={t('form.feeText')} isRequired />
            <MoneyField
              name={`fees.${place}.amount`}
              label={t('form.feeAmount')}
              currency={currency}
              isRequired
            />
            <TextField name={`fees.${place}.vatRate`} label={t('form.vatRate')} unit="%" isFigure />
          </FieldRow>
          <FieldRow>
            <TextField
              name={`fees.${place}.everyMonths`}
              label={t('form.everyMonths')}
              unit={t('form.months')}
              isFigure
              isRequired
            />
            <DateField name={`fees.${place}.firstOn`} label={t('form.firstOn')} isRequired />
            <SelectField
              name={`fees.${place}.when`}
              label={t('form.when')}
              options={(['in-advance', 'in-arrears'] as const).map((value) => ({
                value,
                label: t(`when.${value}`),
              }))}
            />
          </FieldRow>
        </div>
      ))}
      <div>
        <Button
          icon={<IconPlus size={14} />}
          onClick={() => append({ ...emptyFeeForm, firstOn: start })}
        >
          {t('form.addFee')}
        </Button>
      </div>
    </fieldset>
  );
};
