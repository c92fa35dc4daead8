import { IconX } from '@tabler/icons-react';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency, HourlyRate } from '#domain/money/money.ts';
import type { Rate } from '#domain/rates/rate.ts';
import { confirm } from '#components/confirm.ts';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useRemoveRateMutation } from '#state/rates.ts';
import styles from './rates.module.css';

type RateHistoryProps = {
  /** Newest first. */
  readonly rates: readonly Rate[];
  readonly standing: HourlyRate | null;
  /** Whose they are. */
  readonly label: string;
  readonly currency: Currency;
};

/** What a rate has been and will be, newest first, down to what counted from the beginning. */
export const RateHistory = ({ rates, standing, label, currency }: RateHistoryProps) => {
  const t = useT('rates');
  const format = useFormat(currency);
  const [remove] = useRemoveRateMutation();
  const askToRemove = async ({ id, amount, validFrom }: Rate): Promise<void> => {
    const isSure = await confirm({
      title: t('history.removeTitle'),
      text: t('history.removeText', {
        rate: format.money(toMinorUnits(amount)),
        date: format.date(validFrom),
      }),
      action: t('history.remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id, reprices: true }).unwrap(), () =>
      notify.done(t('history.removed'), { undo: true }),
    );
  };
  if (rates.length === 0) return null;
  return (
    <ul className={styles['history']}>
      {rates.map((rate) => (
        <li key={rate.id}>
          <span>
            {t('history.from', {
              date: format.date(rate.validFrom),
              rate: format.money(toMinorUnits(rate.amount)),
            })}
            {rate.origin === 'indexation' ? ` · ${t('history.indexation')}` : ''}
          </span>
          <IconButton
            label={t('history.removeOf', { label, date: format.date(rate.validFrom) })}
            icon={<IconX size={13} />}
            onClick={() => void askToRemove(rate)}
          />
        </li>
      ))}
      <li>
        {standing === null
          ? t('history.noneBefore')
          : t('history.before', { rate: format.money(toMinorUnits(standing)) })}
      </li>
    </ul>
  );
};
