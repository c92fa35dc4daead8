export type { CommandProblem } from '#data/command-problem.ts';
