import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useT } from '#i18n/t.ts';

type PersonFieldsProps = {
  /** A new person's rate counts since ever; later it changes from a day on, in the settings (R19). */
  readonly isNew?: boolean;
};

/** Every field of a person. The employment is the latest one; earlier ones stay as they are. */
export const PersonFields = ({ isNew = false }: PersonFieldsProps) => {
  const t = useT('people');
  return (
    <>
      <FieldRow>
        <TextField name="name" label={t('form.name')} isRequired hasAutoFocus />
        <TextField name="initials" label={t('form.initials')} hint={t('form.initialsHint')} />
      </FieldRow>
      <TextField name="email" label={t('form.email')} />
      {isNew ? (
        <MoneyField
          name="hourlyRate"
          label={t('form.hourlyRate')}
          hint={t('form.hourlyRateHint')}
          per="h"
        />
      ) : null}
      <FieldRow>
        <DateField name="employedFrom" label={t('form.employedFrom')} />
        <DateField name="employedTo" label={t('form.employedTo')} hint={t('form.employedToHint')} />
      </FieldRow>
    </>
  );
};
