import { parseHoursRules } from '#domain/firm/hours-rules-form.ts';
import type { HoursRulesForm } from '#domain/firm/hours-rules-form.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** Whether hours are approved before they are billed (R25), and when months close by themselves (R26). */
export const saveHoursRules = (
  store: Store,
  { form }: { readonly form: HoursRulesForm },
): Promise<Outcome<null>> =>
  commit(store, 'save-hours-rules', async (draft, database) => {
    const firm = await liveRow(database, 'firm', firmId);
    if (firm === null) return missing();
    const rules = parseHoursRules(form);
    if (!rules.ok) return invalid(rules.error);
    draft.change('firm', firm, rules.value);
    return ok(null);
  });
