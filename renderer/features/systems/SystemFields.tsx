import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { criticalities, systemOrigins } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';

/** What a system is; where it is in its life has its own fields. */
export const SystemFields = () => {
  const t = useT('systems');
  return (
    <>
      <FieldRow>
        <TextField
          name="name"
          label={t('form.name')}
          hint={t('form.nameHint')}
          isRequired
          hasAutoFocus
        />
        <TextField name="code" label={t('form.code')} hint={t('form.codeHint')} />
      </FieldRow>
      <TextAreaField name="purpose" label={t('form.purpose')} hint={t('form.purposeHint')} />
      <FieldRow>
        <SelectField
          name="criticality"
          label={t('form.criticality')}
          options={criticalities.map((value) => ({ value, label: t(`criticality.${value}`) }))}
        />
        <DateField name="plannedRetirement" label={t('form.retirement')} />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="origin"
          label={t('form.origin')}
          options={systemOrigins.map((value) => ({ value, label: t(`origin.${value}`) }))}
        />
        <TextField name="order" label={t('form.order')} hint={t('form.orderHint')} />
      </FieldRow>
      <SwitchField name="holdsPersonalData" label={t('form.personalData')} />
    </>
  );
};
