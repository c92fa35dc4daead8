import type { CommandProblem } from '#state/command-problem.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { useDraftInvoiceMutation, useStartDraftMutation } from '#state/invoices.ts';
import type { NewInvoice } from './new-invoice-form.ts';

/** Makes a draft of the period's unbilled hours; where there are none, an empty one for lines written by hand. */
export const useStartDraft = () => {
  const [draft] = useDraftInvoiceMutation();
  const [start] = useStartDraftMutation();
  return async (wish: NewInvoice): Promise<Result<InvoiceId, CommandProblem>> => {
    const drafted = await draft(wish).unwrap();
    const isEmpty =
      !drafted.ok && drafted.error.kind === 'rule' && drafted.error.code === 'no-unbilled-hours';
    return isEmpty ? start({ clientId: wish.clientId }).unwrap() : drafted;
  };
};
