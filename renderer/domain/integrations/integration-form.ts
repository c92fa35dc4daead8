import { formatMoneyField } from '#domain/money/parse-money.ts';
import type { SystemId } from '#domain/record.ts';
import type { Integration } from './integration.ts';

/** An integration as typed, with what is said by hand of its support, the risk accepted and its end. */
export type IntegrationForm = {
  readonly systemId: string;
  readonly thirdPartyId: string;
  readonly name: string;
  readonly version: string;
  readonly cycle: string;
  readonly leadMonths: string;
  readonly hasExtendedSupport: boolean;
  readonly overrideActive: string;
  readonly overrideSupport: string;
  readonly overrideExtended: string;
  readonly overrideNote: string;
  readonly direction: string;
  readonly protocol: string;
  readonly dataClass: string;
  readonly isDataAgreementSigned: boolean;
  readonly fallback: string;
  readonly exitNote: string;
  readonly contract: string;
  readonly contractUntil: string;
  readonly yearlyCost: string;
  readonly costPayer: string;
  readonly seats: string;
  readonly riskUntil: string;
  readonly riskReason: string;
  readonly riskContactId: string;
  readonly riskAcceptedBy: string;
  readonly keysRevokedOn: string;
  readonly deletionReceipt: string;
};

export const emptyIntegrationForm = (systemId: SystemId | '' = ''): IntegrationForm => ({
  systemId,
  thirdPartyId: '',
  name: '',
  version: '',
  cycle: '',
  leadMonths: '6',
  hasExtendedSupport: false,
  overrideActive: '',
  overrideSupport: '',
  overrideExtended: '',
  overrideNote: '',
  direction: 'platform',
  protocol: '',
  dataClass: 'none',
  isDataAgreementSigned: false,
  fallback: '',
  exitNote: '',
  contract: '',
  contractUntil: '',
  yearlyCost: '',
  costPayer: 'client',
  seats: '',
  riskUntil: '',
  riskReason: '',
  riskContactId: '',
  riskAcceptedBy: '',
  keysRevokedOn: '',
  deletionReceipt: '',
});

export const integrationToForm = (integration: Integration): IntegrationForm => {
  const { override, acceptedRisk, yearlyCost, seats } = integration;
  return {
    systemId: integration.systemId,
    thirdPartyId: integration.thirdPartyId,
    name: integration.name,
    version: integration.version,
    cycle: integration.cycle,
    leadMonths: String(integration.leadMonths),
    hasExtendedSupport: integration.hasExtendedSupport,
    overrideActive: override?.endActive ?? '',
    overrideSupport: override?.endSupport ?? '',
    overrideExtended: override?.endExtended ?? '',
    overrideNote: override?.note ?? '',
    direction: integration.direction,
    protocol: integration.protocol,
    dataClass: integration.dataClass,
    isDataAgreementSigned: integration.isDataAgreementSigned,
    fallback: integration.fallback,
    exitNote: integration.exitNote,
    contract: integration.contract,
    contractUntil: integration.contractUntil ?? '',
    yearlyCost: yearlyCost === null ? '' : formatMoneyField(yearlyCost),
    costPayer: integration.costPayer,
    seats: seats === null ? '' : String(seats),
    riskUntil: acceptedRisk?.until ?? '',
    riskReason: acceptedRisk?.reason ?? '',
    riskContactId: acceptedRisk?.contactId ?? '',
    riskAcceptedBy: acceptedRisk?.acceptedBy ?? '',
    keysRevokedOn: integration.keysRevokedOn ?? '',
    deletionReceipt: integration.deletionReceipt,
  };
};
