import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { DataTable } from '#components/DataTable.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import type { SystemFiltering } from './use-system-filters.ts';
import { useSystemColumns } from './use-system-columns.tsx';

const pageSize = 100;

type ListProps = { readonly filtering: SystemFiltering; readonly empty: ReactNode };

/** The systems by name, a page at a time. */
export const SystemList = ({ filtering, empty }: ListProps) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const columns = useSystemColumns();
  const [limit, setLimit] = useState(pageSize);
  const query = useListSystemsQuery({ ...filtering.filter, limit });
  return (
    <Loaded query={query} empty={empty}>
      {({ rows, total }) => (
        <DataTable
          label={t('list.label')}
          columns={columns}
          rows={rows}
          total={total}
          rowKey={(system) => system.id}
          onOpen={(system) => void navigate(paths.system(system.id))}
          onMore={() => setLimit(limit + pageSize)}
          remember="systems"
        />
      )}
    </Loaded>
  );
};
