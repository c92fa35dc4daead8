import { useWatch } from 'react-hook-form';
import { brandText } from '#domain/brand.ts';
import type { ExpenseForm } from '#domain/expenses/expense-form.ts';
import { expenseKinds } from '#domain/expenses/expense.ts';
import { taxFreeMileage } from '#domain/expenses/mileage.ts';
import { currencies } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import { ClientField } from '#components/ClientField.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';

const Paid = ({ currency }: { readonly currency: Currency }) => {
  const t = useT('expenses');
  return (
    <>
      <FieldRow>
        <MoneyField name="amount" label={t('field.amount')} currency={currency} isRequired />
        <MoneyField name="vat" label={t('field.vat')} currency={currency} />
        <SelectField
          name="currency"
          label={t('field.currency')}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField name="supplier" label={t('field.supplier')} />
        <TextField name="supplierNumber" label={t('field.supplierNumber')} isFigure />
      </FieldRow>
    </>
  );
};

const Driven = () => {
  const t = useT('expenses');
  return (
    <FieldRow>
      <TextField name="distance" label={t('field.distance')} unit="km" isFigure isRequired />
      <MoneyField
        name="perKilometre"
        label={t('field.perKilometre')}
        hint={t('field.perKilometreHint', { source: taxFreeMileage.source })}
        per="km"
        isRequired
      />
    </FieldRow>
  );
};

const Rebilled = ({ currency }: { readonly currency: Currency }) => {
  const t = useT('expenses');
  return (
    <FieldRow>
      <TextField name="markup" label={t('field.markup')} unit="%" isFigure />
      <MoneyField
        name="rebilledAmount"
        label={t('field.rebilledAmount')}
        hint={t('field.rebilledAmountHint')}
        currency={currency}
      />
      <TextField name="rebilledVat" label={t('field.rebilledVat')} unit="%" isFigure />
    </FieldRow>
  );
};

const asCurrency = (text: string): Currency => currencies.find((each) => each === text) ?? 'SEK';

/** Every field of an expense: what of it is asked hangs on its kind, and on whether a client is to pay for it. */
export const ExpenseFields = () => {
  const t = useT('expenses');
  const [kind, clientId, currency, isRebilled] = useWatch<
    ExpenseForm,
    ['kind', 'clientId', 'currency', 'isRebilled']
  >({ name: ['kind', 'clientId', 'currency', 'isRebilled'] });
  const { data: client } = useGetClientQuery(brandText<ClientId>(clientId));
  return (
    <>
      <FieldRow>
        <SelectField
          name="kind"
          label={t('field.kind')}
          options={expenseKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <DateField name="date" label={t('field.date')} isRequired />
      </FieldRow>
      <TextField
        name="text"
        label={t('field.text')}
        placeholder={t('field.textPlaceholder')}
        isRequired
        hasAutoFocus
      />
      {kind === 'mileage' ? <Driven /> : <Paid currency={asCurrency(currency)} />}
      <FieldRow>
        <PersonField
          name="personId"
          label={t('field.person')}
          hint={t('field.personHint')}
          canBeEmpty
        />
        <ClientField name="clientId" label={t('field.client')} canBeEmpty />
      </FieldRow>
      {clientId === '' ? null : (
        <SystemField
          name="systemId"
          label={t('field.system')}
          clientId={brandText<ClientId>(clientId)}
          canBeEmpty
        />
      )}
      <SwitchField name="isRebilled" label={t('field.isRebilled')} />
      {isRebilled ? <Rebilled currency={client?.currency ?? 'SEK'} /> : null}
    </>
  );
};
