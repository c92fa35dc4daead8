import { useNavigate } from 'react-router';
import { DataTable } from '#components/DataTable.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import type { IntegrationRow } from '#state/integrations.ts';
import { useIntegrationColumns } from './use-integration-columns.tsx';

/** The horizon as a table: every integration with each end of its support. */
export const IntegrationList = ({ rows }: { readonly rows: readonly IntegrationRow[] }) => {
  const t = useT('integrations');
  const navigate = useNavigate();
  const columns = useIntegrationColumns();
  return (
    <DataTable
      label={t('list.label')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(paths.integration(id))}
      remember="integrations"
    />
  );
};
