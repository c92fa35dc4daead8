import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { SelectField } from '#components/SelectField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { lineGroupings } from '#domain/invoices/invoice.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import { useT } from '#i18n/t.ts';
import { useListClientMonthsQuery } from '#state/clients.ts';
import { useToday } from '#state/session.ts';
import { monthsBack, parseNewInvoice, proposedPeriod } from './new-invoice-form.ts';
import type { NewInvoiceForm as Values } from './new-invoice-form.ts';
import { UnbilledSum } from './UnbilledSum.tsx';
import { useStartDraft } from './use-start-draft.ts';

type NewInvoiceFormProps = { readonly clientId: ClientId; readonly onClose: () => void };

const WatchedSum = ({ clientId }: { readonly clientId: ClientId }) => {
  const today = useToday();
  const [from, to, grouping] = useWatch<Values, ['from', 'to', 'grouping']>({
    name: ['from', 'to', 'grouping'],
  });
  const wish = parseNewInvoice({ from, to, grouping }, clientId, today);
  return wish.ok ? <UnbilledSum wish={wish.value} /> : null;
};

const PeriodForm = (props: NewInvoiceFormProps & { readonly period: Period }) => {
  const { clientId, period, onClose } = props;
  const t = useT('invoices');
  const today = useToday();
  const navigate = useNavigate();
  const start = useStartDraft();
  const form = useDomainForm<Values, InvoiceId>({
    values: { ...period, grouping: 'task' },
    parse: (typed) => parseNewInvoice(typed, clientId, today),
    onSave: async (typed) => {
      const wish = parseNewInvoice(typed, clientId, today);
      return wish.ok ? start(wish.value) : fail({ kind: 'invalid', fields: wish.error });
    },
    onSaved: (id) => void navigate(paths.invoice(id)),
    onCancel: onClose,
  });
  return (
    <Form form={form} isGuarded={false}>
      <FieldRow>
        <DateField name="from" label={t('new.from')} isRequired />
        <DateField name="to" label={t('new.to')} isRequired />
      </FieldRow>
      <SelectField
        name="grouping"
        label={t('new.grouping')}
        options={lineGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
      />
      <WatchedSum clientId={clientId} />
      <FormBar action={t('new.create')} />
    </Form>
  );
};

/** The period and the grouping of a new draft; proposes the newest month over that has unbilled hours. */
export const NewInvoiceForm = (props: NewInvoiceFormProps) => {
  const today = useToday();
  const query = useListClientMonthsQuery({ clientId: props.clientId, ...monthsBack(today) });
  return (
    <Loaded query={query} skeleton="record">
      {(months) => {
        const unbilled = months.filter(({ sums }) => sums.open.entries > 0);
        const period = proposedPeriod(
          unbilled.map(({ month }) => month),
          today,
        );
        return <PeriodForm {...props} period={period} />;
      }}
    </Loaded>
  );
};
