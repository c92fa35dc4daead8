import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { formatMoneyField, parseMoney } from '#domain/money/parse-money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useGetInvoiceSummaryQuery,
  useListOpenInvoicesQuery,
  useRepayMutation,
  useSetOffMutation,
} from '#state/payments.ts';
import { useToday } from '#state/session.ts';
import styles from './invoices.module.css';

type SetOffProps = {
  readonly note: IssuedInvoice;
  readonly surplus: MinorUnits;
  readonly onClose: () => void;
};

/** Sets a credit note's surplus off against another of the client's invoices (R35). */
const SetOffDialog = ({ note, surplus, onClose }: SetOffProps) => {
  const t = useT('payments');
  const shell = useT('shell');
  const today = useToday();
  const format = useFormat(note.currency);
  const { data: all = [] } = useListOpenInvoicesQuery({ clientId: note.clientId });
  const invoices = all.filter(({ currency }) => currency === note.currency);
  const [id, setId] = useState('');
  const chosen = invoices.find((each) => each.id === id) ?? invoices[0];
  const most = toMinorUnits(Math.min(surplus, chosen?.open ?? 0));
  const [typed, setTyped] = useState<string | null>(null);
  const amount = parseMoney(typed ?? formatMoneyField(most));
  const [save, { isLoading }] = useSetOffMutation();
  const setOff = () => {
    if (chosen === undefined || !amount.ok) return undefined;
    const wish = { noteId: note.id, invoiceId: chosen.id, amount: amount.value, date: today };
    return runCommand(save(wish).unwrap(), () => {
      notify.done(t('setOff.done'), { undo: true });
      onClose();
    });
  };
  return (
    <Modal title={t('setOff.title', { number: note.number })} isOpen onClose={onClose}>
      <div className={styles['stack']}>
        <p className={styles['hint']}>{t('setOff.text', { amount: format.money(surplus) })}</p>
        {chosen === undefined ? (
          <p>{t('setOff.none')}</p>
        ) : (
          <>
            <SelectInput
              label={t('setOff.invoice')}
              value={chosen.id}
              options={invoices.map(({ id: value, number, open }) => ({
                value,
                label: `${number}, ${format.money(open)}`,
              }))}
              onChange={(value) => {
                setId(value);
                setTyped(null);
              }}
            />
            <TextInput
              label={t('setOff.amount')}
              value={typed ?? formatMoneyField(most)}
              isFigure
              onChange={setTyped}
            />
          </>
        )}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button
            tone="primary"
            isBusy={isLoading}
            isDisabled={chosen === undefined || !amount.ok}
            onClick={() => void setOff()}
          >
            {t('setOff.save')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

/** What a credit note still has in the client's favour: set off against an invoice, or paid back. */
export const NoteSurplus = ({ note }: { readonly note: IssuedInvoice }) => {
  const t = useT('payments');
  const invoices = useT('invoices');
  const today = useToday();
  const format = useFormat(note.currency);
  const [isSettingOff, setSettingOff] = useState(false);
  const { data: summary } = useGetInvoiceSummaryQuery(note.id);
  const [repay] = useRepayMutation();
  const surplus = summary ? toMinorUnits(summary.paid - summary.payable) : toMinorUnits(0);
  if (surplus <= 0) return null;
  const payBack = () =>
    runCommand(
      repay({
        source: { noteId: note.id },
        date: today,
        amount: formatMoneyField(surplus),
      }).unwrap(),
      () => notify.done(t('receipt.repaid'), { undo: true }),
    );
  return (
    <Section
      title={invoices('credit.inFavour')}
      actions={
        <>
          <Button onClick={() => setSettingOff(true)}>{t('setOff.action')}</Button>
          <Button onClick={() => void payBack()}>{t('receipt.repay')}</Button>
        </>
      }
    >
      <p>{t('setOff.text', { amount: format.money(surplus) })}</p>
      {isSettingOff ? (
        <SetOffDialog note={note} surplus={surplus} onClose={() => setSettingOff(false)} />
      ) : null}
    </Section>
  );
};
