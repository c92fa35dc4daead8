import type { Client } from '#domain/clients/client.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { feeLines } from '#domain/contracts/fee-lines.ts';
import type { FeeToBill } from '#domain/contracts/fee-lines.ts';
import { dueFees } from '#domain/contracts/recurring-fees.ts';
import type { Language } from '#domain/firm/firm.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { addMoney, toBasisPoints, zeroMoney } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, Fields, InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { readBilled } from './contract-facts.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import type { InvoiceWords } from './invoice-words.ts';
import { liveRow } from './live-row.ts';
import { proposeDraft } from './propose-draft.ts';
import { rowsById } from './rows-by-id.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** The words of a fee on an invoice, in the client's language. */
export type FeeWords = InvoiceWords & {
  readonly feeText: (fee: FeeToBill, language: Language) => string;
};

/** The fees of one client in one currency that are due and on no invoice yet: one draft. */
export type FeeBundle = {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly currency: Currency;
  readonly fees: readonly (FeeToBill & { readonly contract: Contract })[];
  readonly total: MinorUnits;
};

/** What is due of a contract's fees. */
async function dueOf({ database, world }: Store, contract: Contract) {
  const billed = await readBilled(database, contract.id);
  const due = dueFees(contract, (key) => billed.has(key), world.today());
  return due.flatMap((each) => {
    const fee = contract.fees.find(({ key }) => key === each.fee);
    return fee === undefined ? [] : [{ contract, fee, due: each }];
  });
}

const bundled = (
  fees: readonly FeeBundle['fees'][number][],
  clients: ReadonlyMap<string, Client>,
): readonly FeeBundle[] => {
  const bundles = new Map<string, FeeBundle>();
  for (const each of fees) {
    const client = clients.get(each.contract.clientId ?? '');
    if (client === undefined) continue;
    const { currency } = each.contract;
    const key = `${client.id}/${currency}`;
    const before = bundles.get(key);
    bundles.set(key, {
      clientId: client.id,
      clientName: client.name,
      currency,
      fees: [...(before?.fees ?? []), each],
      total: addMoney(before?.total ?? zeroMoney, each.due.amount),
    });
  }
  return [...bundles.values()];
};

/** The fees of all contracts that are due and on no invoice yet, draft by draft: a firm has tens of contracts. */
export async function listDueFees(store: Store): Promise<readonly FeeBundle[]> {
  const { database } = store;
  const contracts = await database.contracts
    .where('status')
    .anyOf(['active', 'terminated'])
    .filter(({ direction, fees }) => direction === 'customer' && fees.length > 0)
    .toArray();
  const due = await Promise.all(contracts.map((contract) => dueOf(store, contract)));
  const clients = await rowsById(
    database.clients,
    contracts.map(({ clientId }) => clientId),
  );
  return bundled(due.flat(), clients);
}

type DraftFields = Fields<DraftInvoice>;

async function draftOf(
  store: Store,
  words: FeeWords,
  database: Database,
  { clientId, currency, fees }: FeeBundle,
): Promise<Result<DraftFields, CommandProblem>> {
  const [client, firm] = await Promise.all([
    liveRow(database, 'clients', clientId),
    liveRow(database, 'firm', firmId),
  ]);
  if (client === null || firm === null) return missing();
  const today = store.world.today();
  const period = { from: today, to: today };
  const head = await proposeDraft(store, words, {
    client,
    firm,
    period,
    grouping: 'task',
    entries: [],
  });
  if (!head.ok) return invalid({ lines: head.error });
  const billed = feeLines(fees, {
    newLineId: () => store.world.newId(),
    textOf: (fee) => words.feeText(fee, client.language),
    // Whoever is charged no Swedish VAT is told why; then no fee bears any.
    vatRate: head.value.vatExemption === '' ? null : toBasisPoints(0),
  });
  if (!billed.ok) return invalid({ lines: billed.error });
  return ok({
    ...head.value,
    ...billed.value,
    currency,
    roundsToWholeKrona: head.value.roundsToWholeKrona && currency === 'SEK',
  });
}

export type DraftFees = {
  /** Only this client's; absent: everybody's. */
  readonly clientId?: ClientId | undefined;
};

/**
 * Makes drafts of all fees that are due, one for each client and currency, in one record. A person reviews and issues
 * them: none is ever sent by itself (R37).
 */
export function draftFees(
  store: Store,
  words: FeeWords,
  { clientId }: DraftFees,
): Promise<Outcome<readonly InvoiceId[]>> {
  return commit(store, 'draft-fees', async (draft, database) => {
    const all = await listDueFees(store);
    const wanted = all.filter((each) => clientId === undefined || each.clientId === clientId);
    if (wanted.length === 0) return broken('no-fees-due');
    const ids: InvoiceId[] = [];
    for (const bundle of wanted) {
      const fields = await draftOf(store, words, database, bundle);
      if (!fields.ok) return fields;
      const { id } = draft.create('invoices', store.world.newId(), fields.value);
      recordStatus(draft, store.world, {
        table: 'invoices',
        recordId: id,
        from: null,
        to: 'draft',
        reason: '',
      });
      ids.push(id);
    }
    return ok(ids);
  });
}
