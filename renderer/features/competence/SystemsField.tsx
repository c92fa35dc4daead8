import { MultiSelectField } from '#components/MultiSelectField.tsx';
import { useListSystemsQuery } from '#state/systems.ts';

const limit = 1000;

/** Any number of the clients' systems. */
export const SystemsField = ({ label }: { readonly label: string }) => {
  const { data } = useListSystemsQuery({ limit });
  const options = (data?.rows ?? []).map(({ id, name, clientName }) => ({
    value: id,
    label: `${name} · ${clientName}`,
  }));
  return <MultiSelectField name="systemIds" label={label} options={options} />;
};
