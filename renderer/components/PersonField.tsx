import type { PlainDate } from '#domain/time/plain-date.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { SelectField } from './SelectField.tsx';
import type { FieldProps } from './use-field.ts';

type PersonFieldProps = FieldProps & {
  /** Only those employed on that day. */
  readonly on?: PlainDate;
  readonly canBeEmpty?: boolean;
};

/** One of the firm's people, in a form. */
export const PersonField = ({ on, ...props }: PersonFieldProps) => {
  const { data = [] } = useListPeopleQuery(on === undefined ? {} : { on });
  const options = data.map((person) => ({ value: person.id, label: person.name }));
  return <SelectField {...props} options={options} />;
};
