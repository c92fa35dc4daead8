import { contractMoves } from '#domain/contracts/contract-moves.ts';
import type { ContractMove } from '#domain/contracts/contract-moves.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { billedOccurrences } from '#domain/contracts/fee-key.ts';
import type { ContractId } from '#domain/record.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

/** The steps that a contract may take now, and what each lacks. */
export async function readContractMoves(
  { world }: Pick<Store, 'world'>,
  database: Database,
  contract: Contract,
): Promise<readonly ContractMove[]> {
  const files = await database.attachments.where('recordId').equals(contract.id).count();
  return contractMoves(contract, { files, today: world.today() });
}

/** The occurrences of a contract's fees that some draft or issued invoice bills (R37). */
export async function readBilled(
  database: Database,
  contractId: ContractId,
): Promise<ReadonlySet<string>> {
  const invoices = await database.invoices
    .where('recurring')
    .startsWith(`${contractId}/`)
    .distinct()
    .toArray();
  return new Set(invoices.flatMap(billedOccurrences));
}

/** The keys of the fees among billed occurrences. */
export const feesOf = (billed: ReadonlySet<string>): ReadonlySet<number> =>
  new Set([...billed].map((key) => Number(key.split('/')[1])));
