import { useState } from 'react';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { ageOf, ages, sumAges } from '#domain/receipts/ageing.ts';
import type { Age, AgedClient } from '#domain/receipts/ageing.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetReceivablesQuery } from '#state/receivables.ts';
import { OpenInvoices } from './OpenInvoices.tsx';
import styles from './receivables.module.css';

/** The invoices behind one figure. */
type Shown = {
  readonly row: AgedClient;
  readonly title: string;
  readonly invoices: readonly OpenInvoice[];
};

type RowProps = {
  readonly row: AgedClient;
  readonly asOf: PlainDate;
  readonly isSum?: boolean;
  readonly onShow: (shown: Shown) => void;
};

const AgedRow = ({ row, asOf, isSum = false, onShow }: RowProps) => {
  const t = useT('receivables');
  const format = useFormat(row.currency);
  const client = row.clientName === '' ? t('unknown') : row.clientName;
  const name = isSum ? t('sum', { currency: row.currency }) : client;
  const show = (age: Age | null): void => {
    const invoices = row.invoices.filter(
      ({ dueDate }) => age === null || ageOf(dueDate, asOf) === age,
    );
    onShow({ row, title: name, invoices });
  };
  const figure = (amount: MinorUnits, age: Age | null) =>
    amount === 0 ? (
      '–'
    ) : (
      <button
        type="button"
        className={styles['open']}
        aria-label={`${t('open.label', { client: name, age: t(`column.${age ?? 'owed'}`) })} ${format.money(amount)}`}
        onClick={() => show(age)}
      >
        {format.money(amount)}
      </button>
    );
  return (
    <tr>
      {isSum ? (
        <th scope="row">{name}</th>
      ) : (
        <td>
          {row.clientId === null ? (
            client
          ) : (
            <RecordLink to={paths.client(row.clientId)}>{client}</RecordLink>
          )}
        </td>
      )}
      {ages.map((age) => (
        <td key={age} className={styles['figure']}>
          {figure(row.ages[age], age)}
        </td>
      ))}
      <td className={styles['figure']}>{figure(row.owed, null)}</td>
      <td className={styles['figure']}>{row.inFavour === 0 ? '–' : format.money(row.inFavour)}</td>
      <td className={styles['figure']}>{format.money(row.balance)}</td>
    </tr>
  );
};

const Head = () => {
  const t = useT('receivables');
  return (
    <thead>
      <tr>
        <th scope="col">{t('column.client')}</th>
        {[...ages, 'owed' as const, 'inFavour' as const, 'balance' as const].map((column) => (
          <th key={column} scope="col" className={styles['figure']}>
            {t(`column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

type LedgerProps = { readonly asOf: PlainDate; readonly clientId: string };

/** The customer ledger of a day: a row for each client, a sum for each currency, and behind each figure its invoices. */
export const Ledger = ({ asOf, clientId }: LedgerProps) => {
  const t = useT('receivables');
  const [shown, setShown] = useState<Shown | null>(null);
  const query = useGetReceivablesQuery({ asOf });
  const empty = <EmptyState title={t('empty.title')} text={t('empty.text')} />;
  return (
    <Loaded query={query} empty={empty}>
      {({ rows: all }) => {
        const rows = clientId === '' ? all : all.filter((row) => row.clientId === clientId);
        if (rows.length === 0) return empty;
        const currencies = [...new Set(rows.map(({ currency }) => currency))];
        return (
          <div className={styles['scroll']} data-fits-window>
            <table className={styles['table']} aria-label={t('title')}>
              <Head />
              {currencies.map((currency) => (
                <tbody key={currency}>
                  {rows
                    .filter((row) => row.currency === currency)
                    .map((row) => (
                      <AgedRow
                        key={`${row.clientId ?? ''}${currency}`}
                        row={row}
                        asOf={asOf}
                        onShow={setShown}
                      />
                    ))}
                </tbody>
              ))}
              <tfoot>
                {currencies.map((currency) => (
                  <AgedRow
                    key={currency}
                    row={sumAges(rows, currency)}
                    asOf={asOf}
                    isSum
                    onShow={setShown}
                  />
                ))}
              </tfoot>
            </table>
            {shown === null ? null : (
              <OpenInvoices
                title={shown.title}
                clientId={shown.row.clientId}
                currency={shown.row.currency}
                invoices={shown.invoices}
                asOf={asOf}
                onClose={() => setShown(null)}
              />
            )}
          </div>
        );
      }}
    </Loaded>
  );
};
