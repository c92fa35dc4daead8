import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { MultiSelectField } from '#components/MultiSelectField.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { certificationStatuses } from '#domain/competence/certification.ts';
import { useT } from '#i18n/t.ts';
import { useListThirdPartiesQuery } from '#state/integrations.ts';
import { PayerFields } from './PayerFields.tsx';
import { SystemsField } from './SystemsField.tsx';

export const CertificationFields = () => {
  const t = useT('competence');
  const { data: products = [] } = useListThirdPartiesQuery(undefined);
  return (
    <>
      <FieldRow>
        <PersonField name="personId" label={t('form.person')} isRequired />
        <SelectField
          name="status"
          label={t('form.status')}
          options={certificationStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      </FieldRow>
      <TextField name="name" label={t('form.name')} isRequired hasAutoFocus />
      <FieldRow>
        <TextField name="issuer" label={t('form.issuer')} />
        <TextField name="level" label={t('form.level')} />
      </FieldRow>
      <FieldRow>
        <DateField name="obtainedOn" label={t('form.obtainedOn')} />
        <DateField name="validUntil" label={t('form.validUntil')} hint={t('form.validUntilHint')} />
      </FieldRow>
      <FieldRow>
        <TextField name="renewalMonths" label={t('form.renewalMonths')} />
        <TextField
          name="pointsPerYear"
          label={t('form.pointsPerYear')}
          hint={t('form.pointsHint')}
        />
      </FieldRow>
      <MoneyField name="cost" label={t('form.cost')} />
      <PayerFields />
      <SystemsField label={t('form.systems')} />
      <MultiSelectField
        name="thirdPartyIds"
        label={t('form.products')}
        options={products.map(({ id, product }) => ({ value: id, label: product }))}
      />
    </>
  );
};
