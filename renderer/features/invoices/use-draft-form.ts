import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { DomainForm } from '#components/use-domain-form.ts';
import { invoiceToForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { parseInvoiceForm } from '#domain/invoices/parse-invoice-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveDraftMutation } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';

type DraftForm = {
  readonly form: DomainForm<InvoiceForm>;
  /** Saves what was changed; answers whether the draft as it stands is now the saved one. */
  readonly saveIfChanged: () => Promise<boolean>;
};

/** The draft's form, judged at each key so that the paper follows. */
export const useDraftForm = (draft: DraftInvoice): DraftForm => {
  const t = useT('invoices');
  const today = useToday();
  const [save] = useSaveDraftMutation();
  const form = useDomainForm<InvoiceForm, unknown>({
    values: invoiceToForm(draft),
    parse: (typed) => parseInvoiceForm(typed, { today }),
    onSave: (typed) => save({ id: draft.id, form: typed }).unwrap(),
    onSaved: () => notify.done(t('draft.saved')),
    checks: 'while-typing',
  });
  const saveIfChanged = async (): Promise<boolean> => {
    if (!form.wouldLose()) return true;
    await form.submit();
    if (form.wouldLose()) notify.done(t('issue.saveFirst'));
    return !form.wouldLose();
  };
  return { form, saveIfChanged };
};
