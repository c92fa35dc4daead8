import { IconTrash } from '@tabler/icons-react';
import { brandText } from '#domain/brand.ts';
import type { Expense } from '#domain/expenses/expense.ts';
import type { ExpenseId } from '#domain/record.ts';
import { Attachments } from '#components/attachments/Attachments.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { Drawer } from '#components/Drawer.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useGetExpenseQuery, useRemoveExpenseMutation } from '#state/expenses.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { ExpenseEditor } from './ExpenseEditor.tsx';
import { FixedExpense } from './FixedExpense.tsx';
import styles from './expenses.module.css';

type ExpenseDrawerProps = {
  /** Its id, or `new`. */
  readonly open: string;
  readonly onOpen: (open: string) => void;
  readonly onClose: () => void;
};

const Remove = ({
  expense,
  onDone,
}: {
  readonly expense: Expense;
  readonly onDone: () => void;
}) => {
  const t = useT('expenses');
  const [remove] = useRemoveExpenseMutation();
  const ask = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { text: expense.text }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: expense.id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      onDone();
    });
  };
  return (
    <div>
      <Button tone="quiet" icon={<IconTrash size={15} />} onClick={() => void ask()}>
        {t('remove')}
      </Button>
    </div>
  );
};

const Known = ({
  expense,
  onOpen,
  onClose,
}: Omit<ExpenseDrawerProps, 'open'> & { readonly expense: Expense }) => {
  const { data: firm } = useGetFirmQuery(undefined);
  const isFixed = expense.billing === 'drafted' || expense.billing === 'invoiced';
  return (
    <>
      {isFixed ? <FixedExpense expense={expense} /> : null}
      {!isFixed && firm ? (
        <ExpenseEditor expense={expense} firm={firm} onClose={onClose} onStay={onOpen} />
      ) : null}
      <div className={styles['more']}>
        <Attachments table="expenses" recordId={expense.id} />
        {isFixed ? null : <Remove expense={expense} onDone={onClose} />}
      </div>
    </>
  );
};

/** An expense beside the list: its form, what it comes to, its receipts. */
export const ExpenseDrawer = ({ open, onOpen, onClose }: ExpenseDrawerProps) => {
  const t = useT('expenses');
  const isNew = open === 'new';
  const query = useGetExpenseQuery(brandText<ExpenseId>(open));
  const { data: firm } = useGetFirmQuery(undefined);
  return (
    <Drawer title={t(isNew ? 'new' : 'edit')} isOpen onClose={onClose} size="large">
      {isNew ? (
        firm ? (
          <>
            <ExpenseEditor expense={null} firm={firm} onClose={onClose} onStay={onOpen} />
            <p className={styles['note']}>{t('receiptsLater')}</p>
          </>
        ) : null
      ) : (
        <Loaded query={query}>
          {(expense) => <Known expense={expense} onOpen={onOpen} onClose={onClose} />}
        </Loaded>
      )}
    </Drawer>
  );
};
