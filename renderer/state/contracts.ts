import { indexContract } from '#data/contract-index.ts';
import { getContract, listContracts } from '#data/contract-list.ts';
import {
  moveContract,
  remindContract,
  removeContract,
  renewContract,
  saveContract,
  terminateContract,
} from '#data/contracts.ts';
import { draftFees, listDueFees } from '#data/fee-drafts.ts';
import type { DraftFees } from '#data/fee-drafts.ts';
import type { Store } from '#data/store.ts';
import { dataApi } from './data-api.ts';
import { feeWords } from './fee-words.ts';
import { live, write } from './live.ts';

export type { ContractEvent, ContractRecord, ContractRow } from '#data/contract-list.ts';

export const {
  useListContractsQuery,
  useGetContractQuery,
  useListDueFeesQuery,
  useSaveContractMutation,
  useRemoveContractMutation,
  useMoveContractMutation,
  useTerminateContractMutation,
  useRenewContractMutation,
  useRemindContractMutation,
  useIndexContractMutation,
  useDraftFeesMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listContracts: build.query(live(listContracts)),
    getContract: build.query(live(getContract)),
    listDueFees: build.query(live(listDueFees)),
    saveContract: build.mutation(write(saveContract)),
    removeContract: build.mutation(write(removeContract)),
    moveContract: build.mutation(write(moveContract)),
    terminateContract: build.mutation(write(terminateContract)),
    renewContract: build.mutation(write(renewContract)),
    remindContract: build.mutation(write(remindContract)),
    indexContract: build.mutation(write(indexContract)),
    draftFees: build.mutation(
      write((store: Store, wish: DraftFees) => draftFees(store, feeWords, wish)),
    ),
  }),
});
