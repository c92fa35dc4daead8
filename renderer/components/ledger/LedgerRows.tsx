import type { PeriodLedger } from '#domain/contracts/allocate.ts';
import type { LedgerLine } from '#domain/contracts/ledger-sums.ts';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { LedgerEntry, LedgerView } from '#state/ledger.ts';
import styles from './ledger.module.css';

type LedgerRowsProps = { readonly view: LedgerView; readonly period: PeriodLedger };

type Row = LedgerLine & { readonly key: string; readonly entry: LedgerEntry | null };

const told = (entry: LedgerEntry): string =>
  [entry.personName, entry.systemName, entry.taskTitle, entry.note]
    .filter((text) => text !== '')
    .join(' · ');

/** Every row of a period's ledger, as it is summed. */
export const LedgerRows = ({ view, period }: LedgerRowsProps) => {
  const t = useT('ledger');
  const format = useFormat();
  const entries = new Map(view.entries.map((entry) => [entry.id, entry]));
  const rows = period.rows.map((line, place): Row => ({
    ...line,
    key: String(place),
    entry: line.timeEntryId === null ? null : (entries.get(line.timeEntryId) ?? null),
  }));
  const whatOf = ({ kind, timeEntryId, reason, entry }: Row): string => {
    const late = kind === 'adjust' && timeEntryId !== null ? t('page.late') : '';
    return [late, reason, entry === null ? '' : told(entry)]
      .filter((text) => text !== '')
      .join(': ');
  };
  const columns: readonly Column<Row>[] = [
    {
      id: 'date',
      header: t('page.date'),
      kind: 'date',
      text: ({ date }) => format.date(date),
      width: 96,
    },
    { id: 'kind', header: t('page.row'), text: ({ kind }) => t(`kind.${kind}`), width: 110 },
    {
      id: 'minutes',
      header: t('page.minutes'),
      kind: 'duration',
      text: ({ minutes }) => format.duration(minutes * 60),
      width: 86,
    },
    { id: 'what', header: t('page.what'), text: whatOf },
  ];
  return (
    <details className={styles['rows']}>
      <summary>{t('page.rows', { count: rows.length })}</summary>
      <DataTable
        label={t('page.rows', { count: rows.length })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        fit="content"
      />
    </details>
  );
};
