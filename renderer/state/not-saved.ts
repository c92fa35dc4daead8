import type { CommandProblem } from '#data/command-problem.ts';
import type { FileProblem } from '#data/journal-port.ts';
import { fail } from '#domain/result.ts';

/** The disk's refusal as a command's problem. */
export const notSaved = (problem: FileProblem) =>
  fail<CommandProblem>({ kind: 'not-saved', problem });
