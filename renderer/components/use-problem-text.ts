import { fieldProblems, type FieldProblem } from '#domain/problem.ts';
import { useT } from '#i18n/t.ts';

const isFieldProblem = (code: string): code is FieldProblem =>
  fieldProblems.some((known) => known === code);

/** What is wrong with a field, and an example of what is right. */
export const useProblemText = (): ((code: string) => string) => {
  const t = useT('problems');
  return (code) => (isFieldProblem(code) ? t(`field.${code}`) : t('field.unknown'));
};
