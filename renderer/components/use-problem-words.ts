import type { problems } from '#i18n/sv/problems.ts';
import { brandText } from '#domain/brand.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';

const uses = [
  'people',
  'clients',
  'contacts',
  'systems',
  'responsibilities',
  'handovers',
  'environments',
  'systemLinks',
  'releases',
  'tasks',
  'changes',
  'changeTemplates',
  'freezePeriods',
  'problems',
  'cases',
  'checklistItems',
  'timeEntries',
  'timers',
  'invoices',
  'payments',
  'integrations',
  'documents',
] as const satisfies readonly (keyof typeof problems.uses)[];

type Rule = Extract<CommandProblem, { kind: 'rule' }>;

/** What still names the record that should have gone; none when the problem is another. */
const usesIn = ({ code, missing = [] }: Rule): readonly (typeof uses)[number][] =>
  code === 'in-use' ? uses.filter((use) => missing.includes(use)) : [];

/** Why a command was refused, as one text: what stands in the way and, where there is something, what to do. */
export const useProblemWords = (): ((problem: CommandProblem) => string) => {
  const t = useT('problems');
  const format = useFormat();
  const ruleWords = (rule: Rule): string => {
    if (rule.code === 'link-circle' && rule.missing !== undefined) {
      return t('linkCircle', { circle: rule.missing.join(' → ') });
    }
    const used = usesIn(rule).map((use) => t(`uses.${use}`));
    return used.length === 0 ? t(`rule.${rule.code}`) : t('usedBy', { uses: used.join(', ') });
  };
  return (problem) => {
    switch (problem.kind) {
      case 'invalid':
        return t('invalid');
      case 'missing':
        return t('missing');
      case 'frozen':
        return problem.month === undefined
          ? t(`frozen.${problem.what}`)
          : t('lockedMonth', { month: format.month(brandText(`${problem.month}-01`)) });
      case 'rule':
        return ruleWords(problem);
      case 'not-saved':
        return t(`file.${problem.problem}`);
    }
  };
};
