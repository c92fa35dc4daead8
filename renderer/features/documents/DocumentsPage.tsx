import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { NewDocumentDrawer, type Begun } from '#components/documents/NewDocumentDrawer.tsx';
import { useDocumentColumns } from '#components/documents/use-document-columns.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { useGetDocumentMatrixQuery, useListDocumentsQuery } from '#state/document-register.ts';
import { DocumentFilters } from './DocumentFilters.tsx';
import { DocumentMatrix } from './DocumentMatrix.tsx';
import { isShown } from './is-shown.ts';
import { MatrixSummary } from './MatrixSummary.tsx';
import { useDocumentFilters, type DocumentFiltering } from './use-document-filters.ts';
import styles from './matrix.module.css';

type ViewProps = {
  readonly filtering: DocumentFiltering;
  readonly onBegin: (begun: Begun) => void;
};

const icon = <IconFileText size={32} stroke={1.25} />;

/** What the systems owe, and how it stands. */
const MatrixView = ({ filtering, onBegin }: ViewProps) => {
  const t = useT('documentRegister');
  const query = useGetDocumentMatrixQuery(filtering.filter);
  const isOfClient = filtering.client !== undefined;
  return (
    <Loaded query={query}>
      {(matrix) =>
        matrix.rows.length === 0 ? (
          <EmptyState
            icon={icon}
            title={isOfClient ? t('matrix.emptyFiltered') : t('matrix.empty')}
            text={isOfClient ? t('matrix.emptyFilteredText') : t('matrix.emptyText')}
          />
        ) : (
          <div className={styles['view']}>
            <MatrixSummary matrix={matrix} />
            <DocumentMatrix matrix={matrix} onBegin={onBegin} />
          </div>
        )
      }
    </Loaded>
  );
};

/** Every document, by title. */
const RegisterView = ({ filtering, onBegin }: ViewProps) => {
  const t = useT('documentRegister');
  const navigate = useNavigate();
  const columns = useDocumentColumns({ withSystem: true });
  const query = useListDocumentsQuery(filtering.filter);
  const empty = filtering.isFiltered ? (
    <EmptyState
      title={t('list.emptyFiltered')}
      text={t('list.emptyFilteredText')}
      action={<Button onClick={filtering.clear}>{t('list.clear')}</Button>}
    />
  ) : (
    <EmptyState
      icon={icon}
      title={t('list.empty')}
      text={t('list.emptyText')}
      action={
        <Button tone="primary" onClick={() => onBegin({ system: null, type: null })}>
          {t('add')}
        </Button>
      }
    />
  );
  return (
    <Loaded query={query}>
      {(rows) => (
        <DataTable
          label={t('list.label')}
          columns={columns}
          rows={rows.filter((row) => isShown(row, filtering.show, filtering.text))}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(paths.document(id))}
          remember="documents"
          empty={empty}
        />
      )}
    </Loaded>
  );
};

/** The documentation of all systems: what they owe as a matrix, or every document as a register. */
export const DocumentsPage = () => {
  const t = useT('documentRegister');
  const filtering = useDocumentFilters();
  const [begun, setBegun] = useState<Begun | null>(null);
  const begin = () => setBegun({ system: null, type: null });
  useShortcut('mod+n', begin);
  const View = filtering.view === 'matrix' ? MatrixView : RegisterView;
  return (
    <Page
      title={t('title')}
      scroll="inside"
      subtitle={<SectionTabs of="systems" />}
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} onClick={begin} keys="mod+n">
          {t('add')}
        </Button>
      }
      toolbar={<DocumentFilters filtering={filtering} />}
    >
      <View filtering={filtering} onBegin={setBegun} />
      {begun === null ? null : <NewDocumentDrawer begun={begun} onClose={() => setBegun(null)} />}
    </Page>
  );
};
