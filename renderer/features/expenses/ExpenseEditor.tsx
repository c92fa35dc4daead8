import { useRef } from 'react';
import { emptyExpenseForm, expenseToForm } from '#domain/expenses/expense-form.ts';
import type { ExpenseForm } from '#domain/expenses/expense-form.ts';
import type { Expense } from '#domain/expenses/expense.ts';
import { parseExpense } from '#domain/expenses/parse-expense.ts';
import type { Currency } from '#domain/money/money.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { ClientId, ExpenseId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { useSaveExpenseMutation } from '#state/expenses.ts';
import { useMe, useToday } from '#state/session.ts';
import { Becomes } from './Becomes.tsx';
import { ExpenseFields } from './ExpenseFields.tsx';

type ExpenseEditorProps = {
  /** Null: a new one. */
  readonly expense: Expense | null;
  readonly firm: Firm;
  readonly clientId?: ClientId | undefined;
  readonly onClose: () => void;
  /** Goes on with the saved one: its receipts. */
  readonly onStay: (id: ExpenseId) => void;
};

/** As the field of clients asks: read once for both. */
const everyClient = {
  text: '',
  filter: 'all',
  sort: { by: 'name', direction: 'ascending' },
  limit: 1000,
} as const;

/** An expense's form. A new one can be saved and gone on with, for its receipt. */
export const ExpenseEditor = ({ expense, firm, ...props }: ExpenseEditorProps) => {
  const t = useT('expenses');
  const today = useToday();
  const me = useMe();
  const [save] = useSaveExpenseMutation();
  // Read at the moment of saving and by nothing that is drawn.
  const stays = useRef(false);
  const { data: clients } = useListClientsQuery(everyClient);
  const currencyOf = (id: string): Currency | null =>
    clients?.rows.find((client) => String(client.id) === id)?.currency ?? null;
  const empty = {
    ...emptyExpenseForm(today, firm.defaultVatRate),
    personId: me ?? '',
    clientId: props.clientId ?? '',
  };
  const form = useDomainForm<ExpenseForm, ExpenseId>({
    values: expense === null ? empty : expenseToForm(expense, firm.defaultVatRate),
    parse: (typed) => parseExpense(typed, { today, clientCurrency: currencyOf(typed.clientId) }),
    onSave: (typed) => save({ id: expense?.id ?? null, form: typed }).unwrap(),
    onSaved: (id) => {
      notify.done(t('saved'), { undo: true });
      if (stays.current) props.onStay(id);
      else props.onClose();
    },
    onCancel: props.onClose,
  });
  const typed = form.fields.watch();
  const saveAndStay = (): void => {
    stays.current = true;
    void form.submit().finally(() => {
      stays.current = false;
    });
  };
  return (
    <Form form={form}>
      <ExpenseFields />
      <Becomes typed={typed} clientCurrency={currencyOf(typed.clientId)} />
      <FormBar>
        {expense === null ? <Button onClick={saveAndStay}>{t('saveFirst')}</Button> : null}
      </FormBar>
    </Form>
  );
};
