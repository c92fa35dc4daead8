import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { formatMoneyField, parseMoney } from '#domain/money/parse-money.ts';
import { writeOffReasons } from '#domain/receipts/receipt.ts';
import type { WriteOffReason } from '#domain/receipts/receipt.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useWriteOffMutation } from '#state/payments.ts';
import { useToday } from '#state/session.ts';
import styles from './invoices.module.css';

type WriteOffProps = { readonly invoice: IssuedInvoice; readonly open: MinorUnits };

/** What a bank keeps of a payment from abroad, at most, in minor units. */
const mostBankFee = 20_000;

/** Under a krona is öre; a little more is a bank's fee; unless someone says otherwise. */
const startingReason = (open: MinorUnits): WriteOffReason => {
  if (open <= 100) return 'rounding';
  return open <= mostBankFee ? 'bank-fee' : 'bad-debt';
};

const WriteOffDialog = ({ invoice, open, onClose }: WriteOffProps & { onClose: () => void }) => {
  const t = useT('payments');
  const shell = useT('shell');
  const today = useToday();
  const [amount, setAmount] = useState(formatMoneyField(open));
  const [reason, setReason] = useState(startingReason(open));
  const [note, setNote] = useState('');
  const [date, setDate] = useState<string>(today);
  const [save, { isLoading }] = useWriteOffMutation();
  const parsed = parseMoney(amount);
  const day = parsePlainDate(date, today);
  const isReady = parsed.ok && day.ok && (reason !== 'bad-debt' || note.trim() !== '');
  const writeOff = () => {
    if (!parsed.ok || !day.ok) return undefined;
    const wish = { invoiceId: invoice.id, reason, note, amount: parsed.value, date: day.value };
    return runCommand(save(wish).unwrap(), () => {
      notify.done(t('writeOff.done'), { undo: true });
      onClose();
    });
  };
  return (
    <Modal title={t('writeOff.title', { number: invoice.number })} isOpen onClose={onClose}>
      <div className={styles['stack']}>
        <SelectInput
          label={t('writeOff.reason')}
          value={reason}
          options={writeOffReasons.map((value) => ({
            value,
            label: t(`writeOff.reasons.${value}`),
          }))}
          onChange={(value) =>
            setReason(writeOffReasons.find((each) => each === value) ?? 'bad-debt')
          }
        />
        <TextInput label={t('writeOff.amount')} value={amount} isFigure onChange={setAmount} />
        <DateInput label={t('field.date')} value={date} onChange={setDate} />
        <TextInput
          label={t('writeOff.note')}
          hint={t('writeOff.noteHint')}
          value={note}
          isRequired={reason === 'bad-debt'}
          onChange={setNote}
        />
        {reason === 'bad-debt' ? <p className={styles['hint']}>{t('writeOff.warning')}</p> : null}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button
            tone={reason === 'bad-debt' ? 'danger' : 'primary'}
            isBusy={isLoading}
            isDisabled={!isReady}
            onClick={() => void writeOff()}
          >
            {t('writeOff.save')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

/** Gives up what is left of an invoice: öre, a bank's fee, or a bad debt with its reason. */
export const WriteOff = (props: WriteOffProps) => {
  const t = useT('payments');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('writeOff.action')}
      </Button>
      {isOpen ? <WriteOffDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
