/** Why a rule of the house refused a command; i18n has words for each. */
export const ruleCodes = [
  // Something else still names the record: `missing` says which tables.
  'in-use',
  'already-set-up',
  'not-set-up',
  'phase-not-allowed',
  'phase-before-current',
  'status-not-allowed',
  'reason-required',
  // What a guard asks for: `missing` lists the codes.
  'move-lacks',
  'course-decides-status',
  'kind-is-fixed',
  'not-a-target',
  'file-is-version',
  // Work on another system than the record's own.
  'of-another-system',
  'plan-is-fixed',
  'type-is-fixed',
  'approval-not-open',
  'not-awaiting-approval',
  'template-not-approved',
  'outcome-not-open',
  'lead-overlaps',
  'deputy-is-lead',
  'already-responsible',
  'lead-has-no-successor',
  'handover-already-planned',
  'handover-has-ended',
  'person-leads-systems',
  'link-to-itself',
  'link-exists',
  // `missing` names the systems of the circle, in order.
  'link-circle',
  'end-before-start',
  'cell-is-locked',
  'cell-has-clock-times',
  'no-timer',
  'timer-needs-client',
  'timer-too-short',
  'no-unbilled-hours',
  'hours-not-available',
  'invoice-is-not-draft',
  'invoice-is-not-issued',
  // What ML 17:24 asks for: `missing` lists it.
  'invoice-incomplete',
  'paper-failed',
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
  'cannot-be-undone',
  'workspace-not-empty',
  // The journal can't be read to its end, so nothing can be added to it.
  'journal-damaged',
  // Other windows kept writing: nothing is wrong, try again.
  'busy',
] as const;
export type RuleCode = (typeof ruleCodes)[number];
