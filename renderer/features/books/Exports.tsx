import { IconFileExport } from '@tabler/icons-react';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { VoucherExport } from '#domain/books/voucher.ts';
import { useT } from '#i18n/t.ts';
import { useListVoucherExportsQuery, useSaveVoucherFileMutation } from '#state/books.ts';

/** Saves the archived bytes of a file once more. */
const SaveAgain = ({ id }: Pick<VoucherExport, 'id'>) => {
  const t = useT('books');
  const [save, { isLoading }] = useSaveVoucherFileMutation();
  const run = (): void =>
    void runCommand(save({ id }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('exports.saved'), { file: path });
    });
  return (
    <Button isBusy={isLoading} onClick={run}>
      {t('exports.save')}
    </Button>
  );
};

const useColumns = (): readonly Column<VoucherExport>[] => {
  const t = useT('books');
  return [
    {
      id: 'serial',
      header: t('column.serial'),
      kind: 'number',
      width: 60,
      text: ({ serial }) => String(serial),
    },
    {
      id: 'period',
      header: t('column.period'),
      text: ({ from, to }, format) => `${format.date(from)} – ${format.date(to)}`,
    },
    {
      id: 'count',
      header: t('column.count'),
      kind: 'number',
      width: 120,
      text: ({ sources }, format) => format.number(sources.length),
    },
    { id: 'file', header: t('column.fileName'), width: 150, text: ({ file }) => file.name },
    {
      id: 'size',
      header: t('column.size'),
      kind: 'number',
      width: 100,
      text: ({ file }, format) => format.fileSize(file.size),
    },
    {
      id: 'save',
      header: t('exports.save'),
      hidesHeader: true,
      width: 150,
      text: () => t('exports.save'),
      cell: ({ id }) => <SaveAgain id={id} />,
    },
  ];
};

/** The files that went out, the newest first: each can be saved again, and is the same. */
export const Exports = () => {
  const t = useT('books');
  const columns = useColumns();
  return (
    <Loaded
      query={useListVoucherExportsQuery(undefined)}
      empty={
        <EmptyState
          icon={<IconFileExport size={28} />}
          title={t('exports.empty')}
          text={t('exports.emptyText')}
        />
      }
    >
      {(rows) => (
        <DataTable
          label={t('exports.label')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          remember="voucher-exports"
        />
      )}
    </Loaded>
  );
};
