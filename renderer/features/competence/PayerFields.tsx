import { useWatch } from 'react-hook-form';
import { FieldRow } from '#components/FieldRow.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { payerKinds } from '#domain/competence/payer.ts';
import { useT } from '#i18n/t.ts';

/** Who pays; the employer's part where the cost is shared. */
export const PayerFields = () => {
  const t = useT('competence');
  const payer: unknown = useWatch({ name: 'payer' });
  return (
    <FieldRow>
      <SelectField
        name="payer"
        label={t('form.payer')}
        options={payerKinds.map((value) => ({ value, label: t(`payer.${value}`) }))}
      />
      <TextField
        name="employerPercent"
        label={t('form.employerPercent')}
        isDisabled={payer !== 'shared'}
      />
    </FieldRow>
  );
};
