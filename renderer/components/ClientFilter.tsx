import { useT } from '#i18n/t.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { SelectFilter } from './SelectFilter.tsx';

type ClientFilterProps = {
  /** A client's id, or `all`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In px. */
  readonly width?: number;
};

const limit = 1000;

/** One client's, or everybody's, for narrowing a list. */
export const ClientFilter = (props: ClientFilterProps) => {
  const t = useT('shell');
  const { data } = useListClientsQuery({
    text: '',
    filter: 'all',
    sort: { by: 'name', direction: 'ascending' },
    limit,
  });
  const clients = (data?.rows ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <SelectFilter
      {...props}
      label={t('clientFilter.label')}
      options={[{ value: 'all', label: t('clientFilter.all') }, ...clients]}
    />
  );
};
