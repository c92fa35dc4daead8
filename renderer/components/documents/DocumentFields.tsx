import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextField } from '#components/TextField.tsx';
import { documentTypes } from '#domain/documents/document.ts';
import { useT } from '#i18n/t.ts';

/** What is known of a document apart from its versions. */
export const DocumentFields = () => {
  const t = useT('documentRegister');
  const types = documentTypes.map((value) => ({ value, label: t(`type.${value}`) }));
  return (
    <>
      <SystemField name="systemId" label={t('form.system')} clientId={null} isRequired />
      <SelectField
        name="type"
        label={t('form.type')}
        hint={t('form.typeHint')}
        options={types}
        isRequired
      />
      <TextField name="title" label={t('form.title')} isRequired hasAutoFocus />
      <PersonField name="ownerId" label={t('form.owner')} hint={t('form.ownerHint')} canBeEmpty />
    </>
  );
};
