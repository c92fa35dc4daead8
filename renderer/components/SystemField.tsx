import type { ClientId } from '#domain/record.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import { SelectField } from './SelectField.tsx';
import type { FieldProps } from './use-field.ts';

type SystemFieldProps = FieldProps & {
  /** Only this client's; null: every client's, named beside the system. */
  readonly clientId: ClientId | null;
  readonly canBeEmpty?: boolean;
  /** Whose systems come before the others. */
  readonly firstClientId?: ClientId | null;
};

const limit = 1000;

/** One of a client's systems, in a form. */
export const SystemField = ({ clientId, firstClientId = null, ...props }: SystemFieldProps) => {
  const { data } = useListSystemsQuery(clientId === null ? { limit } : { clientId, limit });
  const systems = data?.rows ?? [];
  const first = systems.filter((system) => system.clientId === firstClientId);
  const others = systems.filter((system) => system.clientId !== firstClientId);
  const options = [...first, ...others].map((system) => ({
    value: system.id,
    label: clientId === null ? `${system.name} · ${system.clientName}` : system.name,
  }));
  return <SelectField {...props} options={options} />;
};
