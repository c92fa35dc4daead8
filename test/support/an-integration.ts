import type { Integration } from '#domain/integrations/integration.ts';
import type { SupportCycle, SupportProduct } from '#domain/integrations/support-cycle.ts';
import { day, envelope, id } from '#support/records.ts';

export const anIntegration = (more: Partial<Integration> = {}): Integration => ({
  ...envelope('integration-1'),
  systemId: id('system-1'),
  thirdPartyId: id('third-party-1'),
  name: '',
  status: 'live',
  version: '8.0',
  cycle: '8',
  override: null,
  hasExtendedSupport: false,
  direction: 'platform',
  protocol: '',
  dataClass: 'none',
  isDataAgreementSigned: false,
  fallback: 'För hand.',
  exitNote: 'Byts ut.',
  contract: '',
  contractUntil: null,
  yearlyCost: null,
  costPayer: 'client',
  seats: null,
  leadMonths: 6,
  acceptedRisk: null,
  taskIds: [],
  keysRevokedOn: null,
  deletionReceipt: '',
  ...more,
});

export const aCycle = (more: Partial<SupportCycle> = {}): SupportCycle => ({
  cycle: '8',
  label: '',
  releaseDate: day('2023-11-14'),
  endActive: null,
  endSupport: day('2026-11-10'),
  endExtended: null,
  latest: '8.0.30',
  ...more,
});

export const aProduct = (more: Partial<SupportCycle> = {}): SupportProduct => ({
  slug: 'dotnet',
  label: '.NET',
  source: 'https://endoflife.date/dotnet',
  checkedOn: day('2026-08-22'),
  cycles: [aCycle(more)],
});
