import { parseBillingPolicy } from '#domain/rates/billing-policy-form.ts';
import type { BillingPolicyForm } from '#domain/rates/billing-policy-form.ts';
import type { ClientId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type SaveBillingPolicy = {
  /** Null: the firm's, for all who have none of their own. A contract's stands in the contract's own form. */
  readonly clientId: ClientId | null;
  readonly form: BillingPolicyForm;
};

/** How hours are rounded on the invoices drafted from now on (R8, R9): no hour changes, and no line that stands. */
export function saveBillingPolicy(
  store: Store,
  { clientId, form }: SaveBillingPolicy,
): Promise<Outcome<null>> {
  return commit(store, 'save-billing-policy', async (draft, database) => {
    const parsed = parseBillingPolicy(form);
    if (!parsed.ok) return invalid(parsed.error);
    const fields = { billingPolicy: parsed.value };
    if (clientId === null) {
      const firm = await liveRow(database, 'firm', firmId);
      if (firm === null) return missing();
      draft.change('firm', firm, fields);
      return ok(null);
    }
    const client = await liveRow(database, 'clients', clientId);
    if (client === null) return missing();
    draft.change('clients', client, fields);
    return ok(null);
  });
}
