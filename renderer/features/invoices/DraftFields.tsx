import type { UseFormReturn } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { languages } from '#domain/firm/firm.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { totalsOf } from '#domain/invoices/issue-invoice.ts';
import { currencies } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { DraftLines } from './DraftLines.tsx';
import { InvoiceTotals } from './InvoiceTotals.tsx';
import { Advances } from './Advances.tsx';
import { Exchange } from './Exchange.tsx';
import { Kind } from './Kind.tsx';
import { Preflight } from './Preflight.tsx';
import { useDraftContent } from './use-draft-content.ts';

type Parties = { readonly firm: Firm; readonly client: Client };
type DraftFieldsProps = Parties & {
  readonly draft: DraftInvoice;
  readonly form: UseFormReturn<InvoiceForm>;
};

const Details = () => {
  const t = useT('invoices');
  return (
    <Section title={t('draft.details')}>
      <FieldRow>
        <TextField name="yourReference" label={t('field.yourReference')} />
        <TextField name="ourReference" label={t('field.ourReference')} />
        <TextField name="orderNumber" label={t('field.orderNumber')} />
      </FieldRow>
      <FieldRow>
        <DateField name="periodFrom" label={t('field.periodFrom')} />
        <DateField name="periodTo" label={t('field.periodTo')} />
      </FieldRow>
      <TextAreaField name="note" label={t('field.note')} rows={2} />
    </Section>
  );
};

const Terms = () => {
  const t = useT('invoices');
  const { last } = useDraftContent();
  return (
    <Section title={t('draft.terms')}>
      <FieldRow>
        <TextField name="paymentTerms" label={t('field.paymentTerms')} isFigure />
        <SelectField
          name="language"
          label={t('field.language')}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <SelectField
          name="currency"
          label={t('field.currency')}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </FieldRow>
      <TextField
        name="vatExemption"
        label={t('field.vatExemption')}
        hint={t('field.vatExemptionHint')}
      />
      <SwitchField
        name="roundsToWholeKrona"
        label={t('field.roundsToWholeKrona')}
        isDisabled={last.currency !== 'SEK'}
      />
    </Section>
  );
};

const Sum = () => {
  const { last } = useDraftContent();
  return <InvoiceTotals totals={totalsOf(last)} content={last} />;
};

/** Everything of a draft that a person decides, with what it comes to and what it still lacks. */
export const DraftFields = ({ draft, form, firm, client }: DraftFieldsProps) => (
  <>
    <Preflight firm={firm} client={client} />
    <DraftLines form={form} vatRate={firm.defaultVatRate} country={client.invoiceAddress.country} />
    <Advances clientId={client.id} draftId={draft.id} />
    <Sum />
    <Exchange draftId={draft.id} />
    <Details />
    <Terms />
    <Kind />
  </>
);
