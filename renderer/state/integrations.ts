import type { BaseQueryApi } from '@reduxjs/toolkit/query';
import {
  getIntegration,
  linkIntegration,
  removeIntegration,
  saveIntegration,
  stepIntegration,
} from '#data/integrations.ts';
import { listIntegrations } from '#data/integrations-list.ts';
import { planUpgrade } from '#data/integrations-upgrade.ts';
import type { Store } from '#data/store.ts';
import {
  compareSupportCycles,
  getSupportProduct,
  importSupportCycles,
  listSupportTable,
} from '#data/support-cycles.ts';
import { loadBuiltInCycles } from '#data/support-cycles-built-in.ts';
import type { BuiltInCycles } from '#data/support-cycles-built-in.ts';
import { listThirdParties, removeThirdParty, saveThirdParty } from '#data/third-parties.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { IntegrationRow } from '#data/integrations-list.ts';
export type { IntegrationRecord } from '#data/integrations.ts';
export type { SupportTableRow } from '#data/support-cycles.ts';

type Query<Arg, Value> = ReturnType<typeof live<Value, Arg>>;
type Added<Arg, Value> = Parameters<Query<Arg, Value>['onCacheEntryAdded']>[1];

/**
 * A live query that also needs the built-in table of support cycles. It is waited for first: nothing but the database
 * may be waited for within a reader.
 */
const liveWithTable = <Value, Arg>(
  read: (store: Store, arg: Arg, builtIn: BuiltInCycles) => Promise<Value>,
): Query<Arg, Value> => {
  let table: BuiltInCycles = new Map();
  const query = live((store: Store, arg: Arg) => read(store, arg, table));
  const ready = async (): Promise<void> => {
    table = await loadBuiltInCycles();
  };
  return {
    queryFn: async (arg: Arg, api: BaseQueryApi) => {
      await ready();
      return query.queryFn(arg, api);
    },
    onCacheEntryAdded: async (arg: Arg, api: Added<Arg, Value>) => {
      await ready();
      return query.onCacheEntryAdded(arg, api);
    },
  };
};

export const {
  useListIntegrationsQuery,
  useGetIntegrationQuery,
  useListThirdPartiesQuery,
  useListSupportTableQuery,
  useGetSupportProductQuery,
  useSaveIntegrationMutation,
  useRemoveIntegrationMutation,
  useStepIntegrationMutation,
  useLinkIntegrationMutation,
  usePlanUpgradeMutation,
  useSaveThirdPartyMutation,
  useRemoveThirdPartyMutation,
  useImportSupportCyclesMutation,
  useCompareSupportCyclesMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listIntegrations: build.query(liveWithTable(listIntegrations)),
    getIntegration: build.query(liveWithTable(getIntegration)),
    listThirdParties: build.query(live(listThirdParties)),
    listSupportTable: build.query(
      liveWithTable((store: Store, _all: null, builtIn) => listSupportTable(store, builtIn)),
    ),
    getSupportProduct: build.query(liveWithTable(getSupportProduct)),
    saveIntegration: build.mutation(write(saveIntegration)),
    removeIntegration: build.mutation(write(removeIntegration)),
    stepIntegration: build.mutation(write(stepIntegration)),
    linkIntegration: build.mutation(write(linkIntegration)),
    planUpgrade: build.mutation(write(planUpgrade)),
    saveThirdParty: build.mutation(write(saveThirdParty)),
    removeThirdParty: build.mutation(write(removeThirdParty)),
    compareSupportCycles: build.mutation(write(compareSupportCycles)),
    importSupportCycles: build.mutation(write(importSupportCycles)),
  }),
});
