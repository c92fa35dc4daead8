import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Integration, IntegrationStatus, ThirdParty } from './integration.ts';
import type { Support } from './support.ts';
import { isUpgradeDue } from './support.ts';

/** What an integration's step can lack. */
export const integrationLacks = [
  'licence',
  'data-agreement',
  'cost',
  'support-end',
  'exit-note',
  'contract',
  'version',
  'work-done',
  'integration-sheet',
  'fallback',
  'risk-until',
  'still-due',
  'keys-revoked',
  'deletion-receipt',
] as const;
export type IntegrationLack = (typeof integrationLacks)[number];

/** The parts of an integration's screen, by the id under which a lack leads there. */
export const integrationSections = {
  product: 'integration-product',
  support: 'integration-support',
  data: 'integration-data',
  contract: 'integration-contract',
  risk: 'integration-risk',
  end: 'integration-end',
  work: 'integration-work',
  documents: 'integration-documents',
} as const;
const at = integrationSections;

/** What the guards need to know from elsewhere. */
export type IntegrationFacts = {
  readonly product: Pick<ThirdParty, 'licence' | 'spdx'>;
  readonly support: Pick<Support, 'state' | 'says'>;
  /** Whether some work that is linked to it is done. */
  readonly hasDoneWork: boolean;
  /** Whether an integration sheet of it is approved. */
  readonly hasApprovedSheet: boolean;
  readonly today: PlainDate;
};

type Guard = (
  integration: Integration,
  facts: IntegrationFacts,
) => readonly Lack<IntegrationLack>[];

const isOpenSource = ({ product }: IntegrationFacts): boolean => product.licence === 'open-source';

/** Licence, data class with its agreement, who pays what, the end of support known or said to be unknown, and a way out. */
const toEvaluated: Guard = (integration, facts) => [
  ...unless(!isOpenSource(facts) || facts.product.spdx !== '', 'licence', at.product),
  ...unless(
    integration.dataClass === 'none' || integration.isDataAgreementSigned,
    'data-agreement',
    at.data,
  ),
  ...unless(isOpenSource(facts) || integration.yearlyCost !== null, 'cost', at.contract),
  ...unless(facts.support.says !== null, 'support-end', at.support),
  ...unless(integration.exitNote !== '', 'exit-note', at.data),
];

/** A supplier's contract, or an open-source licence that the client has accepted (the override says so). */
const toContracted: Guard = ({ contract }) =>
  unless(contract !== '', 'contract', at.contract, { mayOverride: true });

const toBuilding: Guard = ({ version }) => unless(version !== '', 'version', at.product);

const toLive: Guard = (integration, facts) => [
  ...unless(integration.version !== '', 'version', at.product),
  ...unless(facts.hasDoneWork, 'work-done', at.work, { mayOverride: true }),
  ...unless(facts.hasApprovedSheet, 'integration-sheet', at.documents, { mayOverride: true }),
  ...unless(integration.fallback !== '', 'fallback', at.data),
];

const toRiskAccepted: Guard = ({ acceptedRisk }, { today }) =>
  unless(acceptedRisk !== null && acceptedRisk.until >= today, 'risk-until', at.risk);

const backToLive: Guard = (_integration, { support }) =>
  unless(support.state === 'ok' || support.state === 'unknown', 'still-due', at.support);

const toRemoved: Guard = ({ keysRevokedOn, deletionReceipt, dataClass }) => [
  ...unless(keysRevokedOn !== null, 'keys-revoked', at.end),
  ...unless(dataClass === 'none' || deletionReceipt !== '', 'deletion-receipt', at.end),
];

type Step = {
  readonly to: IntegrationStatus;
  readonly guard: Guard;
  readonly needsReason?: boolean;
};

const free: Guard = () => [];
const giveUp: Step = { to: 'removed', guard: free, needsReason: true };

/** Where an integration may go from each status (itsm.md 2.7). What never came into use may be given up, with a reason. */
const steps: Readonly<Record<IntegrationStatus, readonly Step[]>> = {
  proposed: [{ to: 'evaluated', guard: toEvaluated }, giveUp],
  evaluated: [{ to: 'contracted', guard: toContracted }, giveUp],
  contracted: [{ to: 'building', guard: toBuilding }, giveUp],
  building: [{ to: 'live', guard: toLive }, giveUp],
  live: [
    { to: 'building', guard: toBuilding },
    { to: 'risk-accepted', guard: toRiskAccepted },
    { to: 'sunset', guard: free, needsReason: true },
  ],
  'risk-accepted': [
    { to: 'building', guard: toBuilding },
    { to: 'live', guard: backToLive },
    { to: 'sunset', guard: free, needsReason: true },
  ],
  sunset: [
    { to: 'removed', guard: toRemoved },
    { to: 'live', guard: free, needsReason: true },
  ],
  removed: [],
};

/** The steps an integration may take, and what each lacks: the guard of the command and the button of the screen. */
export const integrationMoves = (
  integration: Integration,
  facts: IntegrationFacts,
): readonly Move<IntegrationStatus, IntegrationLack>[] => {
  const isDue = isUpgradeDue(integration, facts.support);
  return (
    steps[integration.status]
      // A risk is accepted when there is one.
      .filter(({ to }) => to !== 'risk-accepted' || isDue)
      .map(({ to, guard, needsReason = false }) => ({
        to,
        // Rebuilding what is well supported is somebody's wish, and wants its words.
        needsReason: needsReason || (integration.status === 'live' && to === 'building' && !isDue),
        lacks: guard(integration, facts),
      }))
  );
};
