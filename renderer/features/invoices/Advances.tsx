import { useFormContext } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { deductionOf } from '#domain/invoices/advances.ts';
import type { OpenAdvance } from '#domain/invoices/advances.ts';
import { invoiceLineToForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceContent } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { deductionText, depositSentence } from '#documents/deduction-text.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListOpenAdvancesQuery } from '#state/invoices.ts';
import { useNewId } from '#state/use-new-id.ts';
import { useDraftContent } from './use-draft-content.ts';
import styles from './invoices.module.css';

type AdvancesProps = { readonly clientId: ClientId; readonly draftId: InvoiceId };

const isOnDraft = ({ lines }: InvoiceContent, { line }: OpenAdvance): boolean =>
  lines.some(({ deducts }) => deducts?.lineId === line.id);

/** Puts the deduction last on the draft, and the reason for charging no VAT on it where the advance had none. */
const useDeduct = () => {
  const newId = useNewId();
  const { getValues, setValue } = useFormContext<InvoiceForm>();
  const { last } = useDraftContent();
  return (advance: OpenAdvance): void => {
    const text = deductionText(advance, last.language);
    const line = invoiceLineToForm(deductionOf(advance, advance.line.id, text));
    const options = { shouldDirty: true, shouldValidate: true } as const;
    setValue('lines', [...getValues('lines'), { ...line, id: newId() }], options);
    if (advance.line.vatRate === 0 && getValues('vatExemption').trim() === '')
      setValue('vatExemption', depositSentence(last.language), options);
  };
};

/** Advances of the client that no invoice has taken off: each to be taken off once (R24). */
export const Advances = (props: AdvancesProps) => {
  const t = useT('invoices');
  const { last } = useDraftContent();
  const format = useFormat(last.currency);
  const deduct = useDeduct();
  const { data: open = [] } = useListOpenAdvancesQuery(props);
  const left = open.filter((advance) => !isOnDraft(last, advance));
  if (left.length === 0 || last.purpose !== undefined) return null;
  return (
    <Section title={t('advance.open')} count={left.length}>
      <ul className={styles['advances']}>
        {left.map((advance) => (
          <li key={advance.line.id}>
            <span>{t('advance.line', { number: advance.number, text: advance.line.text })}</span>
            <span>{format.money(advance.line.net)}</span>
            <Button tone="quiet" onClick={() => deduct(advance)}>
              {t('advance.deduct')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
