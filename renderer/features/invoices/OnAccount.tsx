import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useAllocateReceiptMutation, useListReceiptsQuery } from '#state/payments.ts';
import styles from './invoices.module.css';

type OnAccountProps = { readonly invoice: IssuedInvoice; readonly open: MinorUnits };

/** What the client has on its account, and a way to pay the invoice with it; nothing where there is none. */
export const OnAccount = ({ invoice, open }: OnAccountProps) => {
  const t = useT('payments');
  const format = useFormat(invoice.currency);
  const { clientId, currency } = invoice;
  const { data } = useListReceiptsQuery({ isLeft: true, clientId, limit: 100 });
  const [allocate] = useAllocateReceiptMutation();
  const rows = (data?.rows ?? []).filter(
    ({ receipt, left }) => receipt.currency === currency && left > 0,
  );
  const oldest = rows.at(-1);
  if (oldest === undefined) return null;
  const total = addMoney(...rows.map(({ left }) => left));
  const amount = toMinorUnits(Math.min(oldest.left, open));
  const pay = () =>
    runCommand(
      allocate({
        id: oldest.receipt.id,
        allocations: [{ invoiceId: invoice.id, amount }],
      }).unwrap(),
      () => notify.done(t('account.used', { amount: format.money(amount) }), { undo: true }),
    );
  return (
    <p className={styles['hint']}>
      {t('account.hint', { amount: format.money(total) })}{' '}
      <Button tone="quiet" onClick={() => void pay()}>
        {t('account.use')}
      </Button>
    </p>
  );
};
