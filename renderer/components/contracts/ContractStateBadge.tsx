import { StatusBadge } from '#components/StatusBadge.tsx';
import type { ContractState } from '#domain/contracts/contract-state.ts';
import { useT } from '#i18n/t.ts';
import { contractTone } from './contract-tone.ts';

/** Where a contract stands, in colour and in words. */
export const ContractStateBadge = ({ state }: { readonly state: ContractState }) => {
  const t = useT('contracts');
  return <StatusBadge tone={contractTone[state]} label={t(`state.${state}`)} />;
};
