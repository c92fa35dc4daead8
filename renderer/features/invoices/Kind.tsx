import { useFormContext } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { depositSentence } from '#documents/deduction-text.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { useT } from '#i18n/t.ts';
import { useDraftContent } from './use-draft-content.ts';
import styles from './invoices.module.css';

/** Takes the VAT off every line of an advance for services that nobody has named yet. */
const WithoutVat = () => {
  const t = useT('invoices');
  const { getValues, setValue } = useFormContext<InvoiceForm>();
  const { last } = useDraftContent();
  const takeOff = (): void => {
    const options = { shouldDirty: true, shouldValidate: true } as const;
    const lines = getValues('lines').map((line) => ({ ...line, vatRate: '0', vatCase: '' }));
    setValue('lines', lines, options);
    setValue('vatExemption', depositSentence(last.language), options);
  };
  return last.lines.some(({ vatRate }) => vatRate !== 0) ? (
    <p className={styles['hint']}>
      {t('advance.vat')}{' '}
      <Button tone="quiet" onClick={takeOff}>
        {t('advance.withoutVat')}
      </Button>
    </p>
  ) : null;
};

/** What kind of invoice it is, and whether the hours behind it are printed. */
export const Kind = () => {
  const t = useT('invoices');
  const { last } = useDraftContent();
  const isInterest = last.purpose?.kind === 'interest';
  return (
    <Section title={t('draft.kind')}>
      <SwitchField
        name="hasAppendix"
        label={t('field.hasAppendix')}
        hint={t('field.appendixHint')}
      />
      {isInterest ? null : (
        <SwitchField name="isAdvance" label={t('field.isAdvance')} hint={t('field.advanceHint')} />
      )}
      {last.purpose?.kind === 'advance' ? <WithoutVat /> : null}
    </Section>
  );
};
