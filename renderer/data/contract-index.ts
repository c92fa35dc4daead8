import { parseIndexStep } from '#domain/contracts/contract-act-forms.ts';
import type { IndexStepForm } from '#domain/contracts/contract-act-forms.ts';
import { raisedRates } from '#domain/contracts/index-rates.ts';
import type { ContractId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type IndexContract = { readonly id: ContractId; readonly form: IndexStepForm };

/**
 * Takes a yearly step: the contract remembers it, so that fees and overage follow, and each of its rates gets a row that is
 * valid from that day (R19). Hours worked before keep their rates.
 */
export function indexContract(store: Store, { id, form }: IndexContract): Promise<Outcome<null>> {
  return commit(store, 'index-contract', async (draft, database) => {
    const before = await liveRow(database, 'contracts', id);
    if (before === null) return missing();
    const { indexation } = before;
    if (indexation === null || before.status === 'draft' || before.status === 'cancelled')
      return broken('status-not-allowed');
    const parsed = parseIndexStep(form, { today: store.world.today(), contract: before });
    if (!parsed.ok) return invalid(parsed.error);
    const step = parsed.value;
    const rates = await database.rates.where('contractId').equals(id).toArray();
    for (const { scope, raised } of raisedRates(before, rates, step))
      draft.create('rates', store.world.newId(), {
        ...scope,
        amount: raised,
        validFrom: step.validFrom,
        origin: 'indexation',
      });
    const { validFrom, share } = step;
    draft.change('contracts', before, {
      indexation: { ...indexation, steps: [...indexation.steps, { validFrom, share }] },
    });
    recordStatus(draft, store.world, {
      table: 'contracts',
      recordId: id,
      from: before.status,
      to: 'indexed',
      reason: form.share,
    });
    return ok(null);
  });
}
