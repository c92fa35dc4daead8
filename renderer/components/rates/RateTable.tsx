import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { datedRate } from '#domain/hours/resolve-rate.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency, HourlyRate } from '#domain/money/money.ts';
import type { Rate, RateScope } from '#domain/rates/rate.ts';
import { IconButton } from '#components/IconButton.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { RateDialog } from './RateDialog.tsx';
import { RateHistory } from './RateHistory.tsx';
import styles from './rates.module.css';

/** Whose hours a line of the table is about, and what counts where no dated rate does. */
export type RateLine = {
  readonly key: string;
  readonly label: string;
  readonly scope: RateScope;
  readonly standing: HourlyRate | null;
};

type RateTableProps = {
  readonly label: string;
  readonly lines: readonly RateLine[];
  /** The owner's dated rates, newest first. */
  readonly rates: readonly Rate[];
  readonly currency: Currency;
};

const isOf = (rate: Rate, { scope }: RateLine): boolean =>
  rate.personId === scope.personId &&
  rate.activity === scope.activity &&
  rate.contractId === scope.contractId &&
  rate.clientId === scope.clientId;

/** Rates with what they are today, what they were and will be, and a way to change each from a day on (R19). */
export const RateTable = ({ label, lines, rates, currency }: RateTableProps) => {
  const t = useT('rates');
  const format = useFormat(currency);
  const today = useToday();
  const [changed, setChanged] = useState<RateLine | null>(null);
  return (
    <>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('table.of')}</th>
            <th scope="col" className={styles['figure']}>
              {t('table.now')}
            </th>
            <th scope="col">{t('table.history')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('table.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const now = datedRate(rates, line.scope, today)?.amount ?? line.standing;
            return (
              <tr key={line.key}>
                <th scope="row">{line.label}</th>
                <td className={styles['figure']}>
                  {now === null ? t('why.none') : format.money(toMinorUnits(now))}
                </td>
                <td>
                  <RateHistory
                    rates={rates.filter((rate) => isOf(rate, line))}
                    standing={line.standing}
                    label={line.label}
                    currency={currency}
                  />
                </td>
                <td className={styles['action']}>
                  <IconButton
                    label={t('table.changeOf', { label: line.label })}
                    icon={<IconPencil size={15} />}
                    onClick={() => setChanged(line)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {changed === null ? null : (
        <RateDialog
          title={t('dialog.title', { label: changed.label })}
          scope={changed.scope}
          currency={currency}
          onClose={() => setChanged(null)}
        />
      )}
    </>
  );
};
