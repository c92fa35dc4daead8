import { useListClientsQuery } from '#state/clients.ts';
import { SelectField } from './SelectField.tsx';
import type { FieldProps } from './use-field.ts';

const limit = 1000;

/** One of the clients, in a form; narrowed by typing. */
export const ClientField = (props: FieldProps & { readonly canBeEmpty?: boolean }) => {
  const { data } = useListClientsQuery({
    text: '',
    filter: 'all',
    sort: { by: 'name', direction: 'ascending' },
    limit,
  });
  const options = (data?.rows ?? []).map((client) => ({ value: client.id, label: client.name }));
  return <SelectField {...props} options={options} />;
};
