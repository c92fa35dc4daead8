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
  'lead-overlaps',
  'deputy-is-lead',
  'already-responsible',
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
