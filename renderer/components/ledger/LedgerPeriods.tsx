import type { PeriodLedger } from '#domain/contracts/allocate.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';

type LedgerPeriodsProps = {
  readonly periods: readonly PeriodLedger[];
  readonly chosen: PlainDate;
  readonly onChoose: (from: PlainDate) => void;
};

const figures = [
  'opening',
  'granted',
  'adjusted',
  'used',
  'expired',
  'rolled',
  'overage',
  'closing',
] as const;

const headers = {
  opening: 'page.opening',
  granted: 'page.granted',
  adjusted: 'page.adjusted',
  used: 'page.usedColumn',
  expired: 'page.expired',
  rolled: 'page.rolled',
  overage: 'page.overage',
  closing: 'page.closing',
} as const;

const stateOf = ({ isClosed, hasEnded }: PeriodLedger) => {
  if (isClosed) return { tone: 'good', name: 'page.closed' } as const;
  return hasEnded
    ? ({ tone: 'careful', name: 'page.ended' } as const)
    : ({ tone: 'active', name: 'page.open' } as const);
};

/** Every period in a row, newest first; opening + granted + adjusted − used − expired = closing. */
export const LedgerPeriods = ({ periods, chosen, onChoose }: LedgerPeriodsProps) => {
  const t = useT('ledger');
  const format = useFormat();
  const columns: readonly Column<PeriodLedger>[] = [
    {
      id: 'period',
      header: t('page.period'),
      text: ({ from, to }) => `${format.date(from)} – ${format.date(to)}`,
      cell: ({ from, to }) =>
        from === chosen ? (
          <strong>{`${format.date(from)} – ${format.date(to)}`}</strong>
        ) : (
          `${format.date(from)} – ${format.date(to)}`
        ),
      width: 190,
    },
    ...figures.map((name): Column<PeriodLedger> => ({
      id: name,
      header: t(headers[name]),
      kind: 'duration',
      text: (period) => format.duration(period[name] * 60),
      width: 86,
    })),
    {
      id: 'state',
      header: t('page.state'),
      kind: 'status',
      text: (period) => t(stateOf(period).name),
      cell: (period) => <StatusBadge tone={stateOf(period).tone} label={t(stateOf(period).name)} />,
    },
  ];
  return (
    <DataTable
      label={t('page.periods')}
      columns={columns}
      rows={periods.toReversed()}
      rowKey={({ from }) => from}
      onOpen={({ from }) => onChoose(from)}
      fit="content"
    />
  );
};
