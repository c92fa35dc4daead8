import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { DomainForm } from '#components/use-domain-form.ts';
import { invoiceToForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { DraftInvoice, InvoiceContent } from '#domain/invoices/invoice.ts';
import { parseInvoiceForm } from '#domain/invoices/parse-invoice-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveDraftMutation } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';

type DraftForm = {
  readonly form: DomainForm<InvoiceForm>;
  /** What the fields say right now; null while they can't be read. */
  readonly content: InvoiceContent | null;
  /** What they said when they could last be read. */
  readonly lastContent: InvoiceContent;
  /** Saves what was changed; answers whether the draft as it stands is now the saved one. */
  readonly saveIfChanged: () => Promise<boolean>;
};

/** The draft's form, and the invoice that its fields make at each key: what the sum and the paper show. */
export const useDraftForm = (draft: DraftInvoice): DraftForm => {
  const t = useT('invoices');
  const today = useToday();
  const [save] = useSaveDraftMutation();
  const [lastContent, setLastContent] = useState<InvoiceContent>(draft);
  const form = useDomainForm<InvoiceForm, unknown>({
    values: invoiceToForm(draft),
    parse: (typed) => parseInvoiceForm(typed, { today }),
    onSave: (typed) => save({ id: draft.id, form: typed }).unwrap(),
    onSaved: () => notify.done(t('draft.saved')),
    checks: 'while-typing',
  });
  const typed = useWatch({ control: form.fields.control, compute: (values) => values });
  const written = JSON.stringify(typed);
  const [known, setKnown] = useState('');
  const parsed = parseInvoiceForm(typed, { today });
  const content = parsed.ok ? { ...draft, ...parsed.value } : null;
  if (content !== null && written !== known) {
    setKnown(written);
    setLastContent(content);
  }
  const saveIfChanged = async (): Promise<boolean> => {
    if (!form.wouldLose()) return true;
    await form.submit();
    if (form.wouldLose()) notify.done(t('issue.saveFirst'));
    return !form.wouldLose();
  };
  return { form, content, lastContent, saveIfChanged };
};
