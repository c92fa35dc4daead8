import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { ClientForm } from '#domain/clients/client-form.ts';
import { languages } from '#domain/firm/firm.ts';
import { toVatNumber } from '#domain/identifiers/vat-number.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { currencies } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';

/** Offers the VAT number that a Swedish organisation number gives, while the field is empty. */
const VatSuggestion = () => {
  const t = useT('clients');
  const { setValue } = useFormContext<ClientForm>();
  const [number, vatNumber] = useWatch<ClientForm, ['organisationNumber', 'vatNumber']>({
    name: ['organisationNumber', 'vatNumber'],
  });
  const parsed = parseOrganisationNumber(number);
  if (!parsed.ok || vatNumber.trim() !== '') return null;
  const suggested = toVatNumber(parsed.value);
  return (
    <div>
      <Button
        tone="quiet"
        onClick={() =>
          setValue('vatNumber', suggested, {
            shouldDirty: true,
            shouldTouch: true,
            shouldValidate: true,
          })
        }
      >
        {t('form.suggestVat', { vatNumber: suggested })}
      </Button>
    </div>
  );
};

const Identity = () => {
  const t = useT('clients');
  return (
    <Section title={t('form.identity')}>
      <TextField name="name" label={t('form.name')} isRequired hasAutoFocus />
      <FieldRow>
        <TextField
          name="organisationNumber"
          label={t('form.organisationNumber')}
          hint={t('form.organisationNumberHint')}
          isFigure
        />
        <TextField
          name="vatNumber"
          label={t('form.vatNumber')}
          hint={t('form.vatNumberHint')}
          isFigure
        />
      </FieldRow>
      <VatSuggestion />
    </Section>
  );
};

const InvoiceAddress = () => {
  const t = useT('clients');
  return (
    <Section title={t('form.address')}>
      <TextField name="addressLine1" label={t('form.line1')} />
      <TextField name="addressLine2" label={t('form.line2')} />
      <FieldRow>
        <TextField name="postcode" label={t('form.postcode')} isFigure />
        <TextField name="city" label={t('form.city')} />
        <TextField name="country" label={t('form.country')} hint={t('form.countryHint')} />
      </FieldRow>
      <FieldRow>
        <TextField name="invoiceEmail" label={t('form.invoiceEmail')} />
        <TextField name="reference" label={t('form.reference')} hint={t('form.referenceHint')} />
      </FieldRow>
      <TextField
        name="electronicAddress"
        label={t('form.electronicAddress')}
        hint={t('form.electronicAddressHint')}
        isFigure
      />
    </Section>
  );
};

type Newness = {
  /** A new client's rate counts since ever; an old one's changes from a day on, beside its other rates (R19). */
  readonly isNew: boolean;
};

const Terms = ({ isNew }: Newness) => {
  const t = useT('clients');
  return (
    <Section title={t('form.terms')}>
      <FieldRow>
        <SelectField
          name="language"
          label={t('form.language')}
          options={languages.map((value) => ({ value, label: t(`form.languages.${value}`) }))}
        />
        <SelectField
          name="currency"
          label={t('form.currency')}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="paymentTerms"
          label={t('form.paymentTerms')}
          hint={t('form.paymentTermsHint')}
          isFigure
        />
        {isNew ? (
          <MoneyField
            name="hourlyRate"
            label={t('form.hourlyRate')}
            hint={t('form.hourlyRateHint')}
            per="h"
          />
        ) : null}
      </FieldRow>
      <SwitchField
        name="isPublicBody"
        label={t('form.isPublicBody')}
        hint={t('form.isPublicBodyHint')}
      />
      <SwitchField
        name="agreesReminderFee"
        label={t('form.agreesReminderFee')}
        hint={t('form.agreesReminderFeeHint')}
      />
    </Section>
  );
};

/** Every field of a client. */
export const ClientFields = ({ isNew }: Newness) => (
  <>
    <Identity />
    <InvoiceAddress />
    <Terms isNew={isNew} />
  </>
);
