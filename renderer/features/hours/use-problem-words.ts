import { useT } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';

/** Why a command was refused, as one text: for a place that has room for no more. */
export const useProblemWords = (): ((problem: CommandProblem) => string) => {
  const t = useT('problems');
  return (problem) => {
    switch (problem.kind) {
      case 'invalid':
        return t('invalid');
      case 'missing':
        return t('missing');
      case 'frozen':
        return t(`frozen.${problem.what}`);
      case 'rule':
        return t(`rule.${problem.code}`);
      case 'not-saved':
        return t(`file.${problem.problem}`);
    }
  };
};
