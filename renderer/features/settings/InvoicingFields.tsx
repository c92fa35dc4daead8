import { useWatch } from 'react-hook-form';
import { FieldRow } from '#components/FieldRow.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { FirmForm } from '#domain/firm/firm-form.ts';
import { languages, paymentReferenceRules } from '#domain/firm/firm.ts';
import { formatInvoiceNumber } from '#domain/invoices/numbering.ts';
import { parseWholeNumber } from '#domain/money/parse-money.ts';
import { useT } from '#i18n/t.ts';
import styles from './settings.module.css';

/** The number that the next issued invoice would get, as it will be printed. */
const NextNumber = () => {
  const t = useT('firm');
  const [prefix, next, digits] = useWatch<FirmForm, ['seriesPrefix', 'seriesNext', 'seriesDigits']>(
    {
      name: ['seriesPrefix', 'seriesNext', 'seriesDigits'],
    },
  );
  const number = parseWholeNumber(next, 1, 999_999_999);
  const width = parseWholeNumber(digits, 1, 12);
  if (!number.ok || !width.ok) return null;
  const printed = formatInvoiceNumber({
    prefix: prefix.trim(),
    next: number.value,
    digits: width.value,
  });
  return <p className={styles['lead']}>{t('series.preview', { number: printed })}</p>;
};

/** Terms, numbers and the OCR rule: how the firm invoices where a client says nothing else. */
export const InvoicingFields = () => {
  const t = useT('firm');
  const ofClients = useT('clients');
  return (
    <>
      <Section title={t('terms.title')}>
        <FieldRow>
          <TextField
            name="paymentTerms"
            label={t('terms.paymentTerms')}
            hint={t('terms.paymentTermsHint')}
            isFigure
          />
          <TextField name="defaultVatRate" label={t('terms.vatRate')} unit="%" isFigure />
          <SelectField
            name="language"
            label={t('terms.language')}
            hint={t('terms.languageHint')}
            options={languages.map((value) => ({
              value,
              label: ofClients(`form.languages.${value}`),
            }))}
          />
        </FieldRow>
        <SwitchField
          name="roundsToWholeKrona"
          label={t('terms.rounding')}
          hint={t('terms.roundingHint')}
        />
      </Section>
      <Section title={t('series.title')}>
        <FieldRow>
          <TextField name="seriesPrefix" label={t('series.prefix')} hint={t('series.prefixHint')} />
          <TextField
            name="seriesNext"
            label={t('series.next')}
            hint={t('series.nextHint')}
            isFigure
          />
          <TextField
            name="seriesDigits"
            label={t('series.digits')}
            hint={t('series.digitsHint')}
            isFigure
          />
        </FieldRow>
        <NextNumber />
        <SelectField
          name="paymentReferenceRule"
          label={t('series.rule')}
          hint={t('series.ruleHint')}
          options={paymentReferenceRules.map((value) => ({
            value,
            label: t(`series.rules.${value}`),
          }))}
        />
      </Section>
    </>
  );
};
