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
import { toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
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

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** A day in a month, to name it by. */
const dayIn = (month: number, today: PlainDate): PlainDate => toPlainDate(2026, month, 1) ?? today;

type InvoicingFieldsProps = {
  /** The highest number that was taken from the series; 0 before the first. */
  readonly issuedUpTo: number;
};

/** Asks why, where the next number leaves others out (R29). */
const Skipped = ({ issuedUpTo }: InvoicingFieldsProps) => {
  const t = useT('firm');
  const next = parseWholeNumber(
    useWatch<FirmForm, 'seriesNext'>({ name: 'seriesNext' }),
    1,
    999_999_999,
  );
  if (issuedUpTo === 0 || !next.ok || next.value <= issuedUpTo + 1) return null;
  return <TextField name="seriesReason" label={t('series.reason')} hint={t('series.reasonHint')} />;
};

const ReferenceLength = () => {
  const t = useT('firm');
  const rule = useWatch<FirmForm, 'paymentReferenceRule'>({ name: 'paymentReferenceRule' });
  return rule === 'fixed-length' ? (
    <TextField
      name="paymentReferenceLength"
      label={t('series.length')}
      hint={t('series.lengthHint')}
      isFigure
    />
  ) : null;
};

/** Terms, numbers and the OCR rule: how the firm invoices where a client says nothing else. */
export const InvoicingFields = ({ issuedUpTo }: InvoicingFieldsProps) => {
  const t = useT('firm');
  const ofClients = useT('clients');
  const format = useFormat();
  const today = useToday();
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
        <SelectField
          name="fiscalYearFirstMonth"
          label={t('terms.fiscalYear')}
          options={months.map((month) => ({
            value: String(month),
            label: format.longMonth(dayIn(month, today)),
          }))}
        />
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
        <Skipped issuedUpTo={issuedUpTo} />
        <SelectField
          name="paymentReferenceRule"
          label={t('series.rule')}
          hint={t('series.ruleHint')}
          options={paymentReferenceRules.map((value) => ({
            value,
            label: t(`series.rules.${value}`),
          }))}
        />
        <ReferenceLength />
        <SwitchField
          name="printsPaymentCode"
          label={t('series.paymentCode')}
          hint={t('series.paymentCodeHint')}
        />
      </Section>
    </>
  );
};
