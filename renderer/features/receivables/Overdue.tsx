import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useListOverdueQuery,
  useOpenReminderPdfMutation,
  useSendRemindersMutation,
} from '#state/receivables.ts';
import type { ReminderRow } from '#state/receivables.ts';
import styles from './receivables.module.css';

const Sent = ({ row }: { readonly row: ReminderRow }) => {
  const t = useT('receivables');
  const format = useFormat();
  const [open] = useOpenReminderPdfMutation();
  if (row.sent.length === 0) return <span className={styles['hint']}>{t('remind.never')}</span>;
  return (
    <span className={styles['inline']}>
      {row.sent.map((reminder) => (
        <span key={reminder.id} className={styles['day']}>
          {format.date(reminder.date)}
          <IconButton
            label={t('remind.openPdf', { level: reminder.level })}
            icon={<IconFileTypePdf size={14} aria-hidden="true" />}
            onClick={() => void runCommand(open({ id: reminder.id }).unwrap(), () => undefined)}
          />
        </span>
      ))}
    </span>
  );
};

type RowProps = {
  readonly row: ReminderRow;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

const OverdueRow = ({ row, isChosen, onChoose }: RowProps) => {
  const t = useT('receivables');
  const { invoice, next } = row;
  const format = useFormat(invoice.currency);
  const state = next.waits === null ? t('remind.now') : t(`remind.waits.${next.waits}`);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('remind.choose', { number: invoice.number })}
          checked={isChosen}
          disabled={next.waits === 'all-sent'}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <td>
        <RecordLink to={paths.invoice(invoice.id)}>{invoice.number}</RecordLink>
      </td>
      <td>{invoice.clientName}</td>
      <td className={styles['day']}>
        {format.date(invoice.dueDate)}{' '}
        <span className={styles['late']}>{t('open.late', { count: next.daysLate })}</span>
      </td>
      <td className={styles['figure']}>{format.money(invoice.open)}</td>
      <td>
        <Sent row={row} />
      </td>
      <td>{t('remind.level', { level: next.level })}</td>
      <td className={styles['figure']}>
        {next.fee === 0 ? t('remind.noFee') : format.money(next.fee)}
      </td>
      <td>
        <StatusBadge tone={next.waits === null ? 'careful' : 'quiet'} label={state} />
      </td>
    </tr>
  );
};

const columns = ['invoice', 'client', 'due', 'open', 'sent', 'next', 'fee', 'now'] as const;
const figures: readonly string[] = ['open', 'fee'];

/** Those whose time has come are chosen from the start; the others one may choose anyway. */
const OverdueTable = ({ rows }: { readonly rows: readonly ReminderRow[] }) => {
  const t = useT('receivables');
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [send, { isLoading }] = useSendRemindersMutation();
  const isChosen = ({ invoice, next }: ReminderRow): boolean =>
    next.waits !== 'all-sent' && (changed[`${invoice.id}${next.level}`] ?? next.waits === null);
  const chosen = rows.filter(isChosen);
  const make = () =>
    runCommand(
      send({
        reminders: chosen.map(({ invoice, next }) => ({
          invoiceId: invoice.id,
          level: next.level,
          withFee: next.fee > 0,
        })),
      }).unwrap(),
      ({ made }) => notify.done(t('remind.done', { count: made }), { undo: true }),
    );
  return (
    <div className={styles['stack']}>
      <table className={styles['table']} aria-label={t('remind.label')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('remind.choose', { number: '' })}</span>
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={figures.includes(column) ? styles['figure'] : undefined}
              >
                <span className={column === 'now' ? 'visually-hidden' : undefined}>
                  {t(`remind.${column}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OverdueRow
              key={row.invoice.id}
              row={row}
              isChosen={isChosen(row)}
              onChoose={(next) =>
                setChanged({ ...changed, [`${row.invoice.id}${row.next.level}`]: next })
              }
            />
          ))}
        </tbody>
      </table>
      <div className={styles['buttons']}>
        <Button tone="quiet" to={paths.settings({ part: 'claims' })}>
          {t('remind.rules')}
        </Button>
        <Button
          tone="primary"
          isBusy={isLoading}
          isDisabled={chosen.length === 0}
          onClick={() => void make()}
        >
          {t('remind.make', { count: chosen.length })}
        </Button>
      </div>
    </div>
  );
};

/** Overdue invoices, who has been reminded of what, and the reminders whose time has come. */
export const Overdue = () => {
  const t = useT('receivables');
  const query = useListOverdueQuery(undefined);
  return (
    <div className={styles['scroll']}>
      <Loaded
        query={query}
        empty={<EmptyState title={t('remind.empty')} text={t('remind.emptyText')} />}
      >
        {(rows) => <OverdueTable rows={rows} />}
      </Loaded>
    </div>
  );
};
