import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Section } from '#components/Section.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { FirmForm } from '#domain/firm/firm-form.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { toVatNumber } from '#domain/identifiers/vat-number.ts';
import { useT } from '#i18n/t.ts';

/** Offers the VAT number that the organisation number gives, while the field is empty. */
const VatSuggestion = () => {
  const t = useT('firm');
  const { setValue } = useFormContext<FirmForm>();
  const [number, vatNumber] = useWatch<FirmForm, ['organisationNumber', 'vatNumber']>({
    name: ['organisationNumber', 'vatNumber'],
  });
  const parsed = parseOrganisationNumber(number);
  if (!parsed.ok || vatNumber.trim() !== '') return null;
  const suggested = toVatNumber(parsed.value);
  const use = (): void =>
    setValue('vatNumber', suggested, {
      shouldDirty: true,
      shouldTouch: true,
      shouldValidate: true,
    });
  return (
    <div>
      <Button tone="quiet" onClick={use}>
        {t('identity.suggestVat', { vatNumber: suggested })}
      </Button>
    </div>
  );
};

/** Who the firm is and how it is reached: what an invoice says of its seller (ML 17:24). */
export const IdentityFields = () => {
  const t = useT('firm');
  return (
    <>
      <Section title={t('identity.title')}>
        <TextField name="name" label={t('identity.name')} isRequired />
        <FieldRow>
          <TextField
            name="organisationNumber"
            label={t('identity.organisationNumber')}
            hint={t('identity.organisationNumberHint')}
            isRequired
            isFigure
          />
          <TextField
            name="vatNumber"
            label={t('identity.vatNumber')}
            hint={t('identity.vatNumberHint')}
            isFigure
          />
        </FieldRow>
        <VatSuggestion />
        <FieldRow>
          <TextField name="seat" label={t('identity.seat')} hint={t('identity.seatHint')} />
          <SwitchField
            name="isApprovedForFTax"
            label={t('identity.fTax')}
            hint={t('identity.fTaxHint')}
          />
        </FieldRow>
      </Section>
      <Section title={t('contact.title')}>
        <TextField name="addressLine1" label={t('contact.line1')} />
        <TextField name="addressLine2" label={t('contact.line2')} />
        <FieldRow>
          <TextField name="postcode" label={t('contact.postcode')} isFigure />
          <TextField name="city" label={t('contact.city')} />
          <TextField name="country" label={t('contact.country')} hint={t('contact.countryHint')} />
        </FieldRow>
        <FieldRow>
          <TextField name="email" label={t('contact.email')} />
          <TextField name="phone" label={t('contact.phone')} isFigure />
          <TextField name="website" label={t('contact.website')} />
        </FieldRow>
      </Section>
    </>
  );
};
