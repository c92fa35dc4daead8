import { caseKinds } from '#domain/cases/case.ts';
import { impacts, urgencies } from '#domain/problems/priority-of.ts';
import type { ClientId } from '#domain/record.ts';
import { SelectField } from '#components/SelectField.tsx';
import { useT } from '#i18n/t.ts';
import { useListContactsQuery } from '#state/clients.ts';

/** What sort of case it is. */
export const CaseKindField = () => {
  const t = useT('cases');
  return (
    <SelectField
      name="kind"
      label={t('field.kind')}
      options={caseKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
    />
  );
};

/** How wide it strikes and how soon it hurts: its priority follows. */
export const DegreeFields = () => {
  const t = useT('cases');
  return (
    <>
      <SelectField
        name="impact"
        label={t('field.impact')}
        options={impacts.map((value) => ({
          value: String(value),
          label: t(`impact.degree${value}`),
        }))}
      />
      <SelectField
        name="urgency"
        label={t('field.urgency')}
        options={urgencies.map((value) => ({
          value: String(value),
          label: t(`urgency.degree${value}`),
        }))}
      />
    </>
  );
};

/** Who told of it, of those one knows at the client's. */
export const ReporterField = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('cases');
  const { data: contacts = [] } = useListContactsQuery(clientId);
  return (
    <SelectField
      name="reporterId"
      label={t('field.reporter')}
      canBeEmpty
      options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};
