import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { ContractAlarm } from '#domain/contracts/contract-alarm.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useRemindContractMutation } from '#state/contracts.ts';
import { NoticeDialog } from './NoticeDialog.tsx';
import { ReminderDialog } from './ReminderDialog.tsx';
import { RenewalDialog } from './RenewalDialog.tsx';
import styles from './contracts.module.css';

type ChoiceProps = { readonly contract: Contract; readonly alarm: ContractAlarm };

type Asked = 'renewal' | 'notice' | 'reminder' | null;

/** Lets a contract renew itself: it asks no more until the day of notice has passed. */
const LetRenew = ({ contract, alarm }: ChoiceProps) => {
  const t = useT('contracts');
  const [remind] = useRemindContractMutation();
  const form = { on: addDays(alarm.on, 1) };
  return (
    <Button
      onClick={() =>
        void runCommand(remind({ id: contract.id, form }).unwrap(), () =>
          notify.done(t('choice.letDone'), { undo: true }),
        )
      }
    >
      {t('choice.letRenew')}
    </Button>
  );
};

/** The three answers to a contract's alarm: go on, give notice, ask again. */
export const ContractChoice = ({ contract, alarm }: ChoiceProps) => {
  const t = useT('contracts');
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  return (
    <div className={styles['choices']}>
      {alarm.kind === 'renewal' ? (
        <Button tone="primary" onClick={() => setAsked('renewal')}>
          {t('choice.renew')}
        </Button>
      ) : null}
      {alarm.kind === 'notice' ? <LetRenew contract={contract} alarm={alarm} /> : null}
      {alarm.kind === 'end' ? null : (
        <Button onClick={() => setAsked('notice')}>{t('choice.terminate')}</Button>
      )}
      <Button tone="quiet" onClick={() => setAsked('reminder')}>
        {t('choice.remind')}
      </Button>
      {asked === 'renewal' ? <RenewalDialog contract={contract} onClose={close} /> : null}
      {asked === 'notice' ? <NoticeDialog contract={contract} onClose={close} /> : null}
      {asked === 'reminder' ? <ReminderDialog contract={contract} onClose={close} /> : null}
    </div>
  );
};
