export type { CommandProblem, FrozenReason } from '#data/command-problem.ts';
export { ruleCodes } from '#data/rule-code.ts';
export type { RuleCode } from '#data/rule-code.ts';
