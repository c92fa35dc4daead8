import type { Column } from '#components/column.ts';
import type { ContractRow } from '#state/contracts.ts';
/** The columns of the register of contracts. */
export declare const useContractColumns: () => readonly Column<ContractRow>[];
