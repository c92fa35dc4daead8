import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetDocumentMatrixQuery,
  useListDocumentsQuery,
  type MatrixRow,
} from '#state/document-register.ts';
import { NewDocumentDrawer, type Begun } from './NewDocumentDrawer.tsx';
import { useDocumentColumns } from './use-document-columns.tsx';
import styles from './documents.module.css';

type OwedProps = {
  readonly row: MatrixRow | undefined;
  readonly onBegin: (begun: Begun) => void;
};

/** How much of what the system owes is there, and the way to begin what isn't. */
const Owed = ({ row, onBegin }: OwedProps) => {
  const t = useT('documentRegister');
  if (row === undefined) return <p className={styles['lead']}>{t('ofSystem.owedNothing')}</p>;
  const missing = row.cells.filter(({ state }) => state === 'missing');
  const { covered, required } = row.figures;
  return (
    <>
      <p className={styles['lead']}>{t('ofSystem.owed', { covered, required })}</p>
      {missing.length === 0 ? null : (
        <div className={styles['missing']}>
          <span>{t('ofSystem.missing')}:</span>
          {missing.map(({ type }) => (
            <Button key={type} tone="quiet" onClick={() => onBegin({ system: row.system, type })}>
              <span aria-hidden="true">{t(`type.${type}`)}</span>
              <span className="visually-hidden">
                {t('ofSystem.begin', { type: t(`type.${type}`) })}
              </span>
            </Button>
          ))}
        </div>
      )}
    </>
  );
};

/** The documents of a system: what it owes, and what there is. */
export const SystemDocuments = ({ system }: { readonly system: System }) => {
  const t = useT('documentRegister');
  const navigate = useNavigate();
  const columns = useDocumentColumns({ withSystem: false });
  const [begun, setBegun] = useState<Begun | null>(null);
  const filter = { systemId: system.id };
  const query = useListDocumentsQuery(filter);
  const { data: matrix } = useGetDocumentMatrixQuery(filter);
  const count = query.data?.length ?? 0;
  return (
    <Section
      title={t('ofSystem.title')}
      {...(count > 0 ? { count } : {})}
      actions={
        <Button icon={<IconPlus size={15} />} onClick={() => setBegun({ system, type: null })}>
          {t('add')}
        </Button>
      }
    >
      {matrix === undefined ? null : <Owed row={matrix.rows[0]} onBegin={setBegun} />}
      <Loaded
        query={query}
        empty={<EmptyState title={t('ofSystem.empty')} text={t('ofSystem.emptyText')} />}
      >
        {(rows) => (
          <DataTable
            label={t('ofSystem.title')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate(paths.document(id))}
            fit="content"
          />
        )}
      </Loaded>
      <p className={styles['lead']}>
        <RecordLink to={paths.documents()}>{t('ofSystem.all')}</RecordLink>
      </p>
      {begun === null ? null : <NewDocumentDrawer begun={begun} onClose={() => setBegun(null)} />}
    </Section>
  );
};
