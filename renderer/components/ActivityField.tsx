import { activities } from '#domain/hours/activity.ts';
import { useT } from '#i18n/t.ts';
import { SelectField } from './SelectField.tsx';
import type { FieldProps } from './use-field.ts';

/** The kind of work, in a form. */
export const ActivityField = (props: FieldProps) => {
  const t = useT('fields');
  const options = activities.map((value) => ({ value, label: t(`activity.${value}`) }));
  return <SelectField {...props} options={options} />;
};
