import { unless } from '#domain/lifecycle/move.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ChangeTemplate, CloseCode, templateStatuses } from './change.ts';
import { riskOf } from './risk.ts';

export type TemplateStatus = (typeof templateStatuses)[number];

export const templateLacks = ['plan', 'test-plan', 'backout-plan', 'risk-not-low'] as const;
export type TemplateLack = (typeof templateLacks)[number];

type MovedTemplate = Pick<
  ChangeTemplate,
  'status' | 'plan' | 'testPlan' | 'backoutPlan' | 'likelihood' | 'impact'
>;

type Step = { readonly to: TemplateStatus; readonly needsReason?: boolean };

/** A suspended template is taken into use again only with a word on what was bettered. */
const steps: Readonly<Record<TemplateStatus, readonly Step[]>> = {
  draft: [{ to: 'approved' }, { to: 'retired', needsReason: true }],
  approved: [
    { to: 'suspended', needsReason: true },
    { to: 'retired', needsReason: true },
  ],
  suspended: [
    { to: 'approved', needsReason: true },
    { to: 'retired', needsReason: true },
  ],
  retired: [{ to: 'draft' }],
};

/** The steps that a template may take, and what each still lacks: only low risk is agreed beforehand. */
export const templateMoves = (
  template: MovedTemplate,
): readonly Move<TemplateStatus, TemplateLack>[] =>
  steps[template.status].map(({ to, needsReason = false }) => ({
    to,
    needsReason,
    lacks:
      to === 'approved'
        ? [
            ...unless(template.plan !== '', 'plan', 'plan'),
            ...unless(template.testPlan !== '', 'test-plan', 'plan'),
            ...unless(template.backoutPlan !== '', 'backout-plan', 'plan'),
            ...unless(riskOf(template)?.band === 'low', 'risk-not-low', 'risk'),
          ]
        : [],
  }));

/** How one use of a template ended, and when. */
export type Closing = { readonly closedAt: Instant; readonly closeCode: CloseCode };

/** Unsuccessful closings in a row that take a template out of use. */
const failuresToSuspend = 2;

/** Whether the newest two uses since it was last approved both failed (itsm.md 2.4). */
export const isToBeSuspended = (
  closings: readonly Closing[],
  approvedAt: Instant | null,
): boolean => {
  const newest = closings
    .filter(({ closedAt }) => approvedAt === null || closedAt >= approvedAt)
    .toSorted((one, other) => (one.closedAt < other.closedAt ? 1 : -1))
    .slice(0, failuresToSuspend);
  return (
    newest.length === failuresToSuspend &&
    newest.every(({ closeCode }) => closeCode === 'unsuccessful')
  );
};
