import { parseClaimRules } from '#domain/reminders/claim-rules.ts';
import type { ClaimRulesForm } from '#domain/reminders/claim-rules.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** When the firm reminds and claims interest, and what it lets be (R36). */
export const saveClaimRules = (
  store: Store,
  { form }: { readonly form: ClaimRulesForm },
): Promise<Outcome<null>> =>
  commit(store, 'save-claim-rules', async (draft, database) => {
    const firm = await liveRow(database, 'firm', firmId);
    if (firm === null) return missing();
    const claimRules = parseClaimRules(form);
    if (!claimRules.ok) return invalid(claimRules.error);
    draft.change('firm', firm, { claimRules: claimRules.value });
    return ok(null);
  });
