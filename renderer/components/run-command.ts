import type { Result } from '#domain/result.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { notify } from './notify.tsx';

/**
 * Runs a command that has no form to show its problems in: what refused it is said in words, and `onDone` runs only
 * when it was carried out. Answers whether it was.
 */
export const runCommand = async <Value>(
  answer: Promise<Result<Value, CommandProblem>>,
  onDone: (value: Value) => void,
): Promise<boolean> => {
  try {
    const result = await answer;
    if (result.ok) onDone(result.value);
    else notify.problem(result.error);
    return result.ok;
  } catch (error) {
    notify.fault(error);
    return false;
  }
};
