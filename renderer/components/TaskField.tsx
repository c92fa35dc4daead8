import type { SystemId } from '#domain/record.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import { SelectField } from './SelectField.tsx';
import type { FieldProps } from './use-field.ts';

type TaskFieldProps = FieldProps & {
  readonly systemId: SystemId | null;
  readonly canBeEmpty?: boolean;
};

const limit = 500;

/** One of a system's tasks, in a form; there is none to choose before a system is. */
export const TaskField = ({ systemId, ...props }: TaskFieldProps) => {
  const { data } = useListTasksQuery(systemId === null ? { limit: 0 } : { systemId, limit });
  const options = (data?.rows ?? []).map((task) => ({ value: task.id, label: task.title }));
  return (
    <SelectField {...props} options={options} isDisabled={props.isDisabled ?? systemId === null} />
  );
};
