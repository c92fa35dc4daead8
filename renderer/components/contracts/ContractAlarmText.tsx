import type { ContractAlarm } from '#domain/contracts/contract-alarm.ts';
import { contractDates } from '#domain/contracts/contract-dates.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import styles from './contracts.module.css';

type AlarmProps = { readonly contract: Contract; readonly alarm: ContractAlarm };

const near = 14;

/** What a contract asks for, by when, and how many days are left for it. */
export const ContractAlarmText = ({ contract, alarm }: AlarmProps) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const { currentEnd } = contractDates(contract.term, today);
  const date = format.date(alarm.kind === 'notice' ? alarm.on : currentEnd);
  // The day after the last day of notice tells what not giving it leads to.
  const { boundUntil } = contractDates(contract.term, addDays(alarm.on, 1));
  const text = {
    notice: () => t('choice.notice', { date, until: format.date(boundUntil) }),
    renewal: () => t('choice.renewal', { date, by: format.date(alarm.on) }),
    end: () => t('choice.end', { date }),
  }[alarm.kind]();
  return (
    <p className={styles['alarm']}>
      <StatusBadge
        tone={alarm.daysLeft <= near ? 'bad' : 'careful'}
        label={alarm.daysLeft === 0 ? t('choice.now') : t('choice.left', { count: alarm.daysLeft })}
      />
      <span>{text}</span>
    </p>
  );
};
