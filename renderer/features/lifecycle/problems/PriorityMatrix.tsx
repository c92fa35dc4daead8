import { impacts, priorityOf, urgencies } from '#domain/problems/priority-of.ts';
import type { Impact, Problem, Urgency } from '#domain/problems/problem.ts';
import { problemToForm } from '#domain/problems/problem-form.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useSaveProblemMutation } from '#state/problem-records.ts';
import styles from './problems.module.css';

/** Impact down, urgency across: the square that is pressed is the problem's, and its priority with it. */
export const PriorityMatrix = ({ problem }: { readonly problem: Problem }) => {
  const t = useT('problemRecords');
  const words = useT('cases');
  const [save] = useSaveProblemMutation();
  const choose = (impact: Impact, urgency: Urgency): void => {
    const form = { ...problemToForm(problem), impact: String(impact), urgency: String(urgency) };
    const priority = priorityOf(impact, urgency);
    void runCommand(save({ id: problem.id, form }).unwrap(), () =>
      notify.done(t('matrix.saved', { priority }), { undo: true }),
    );
  };
  return (
    <Section title={t('matrix.title')}>
      <table className={styles['matrix']} aria-label={t('matrix.label')}>
        <thead>
          <tr>
            <th scope="col">{t('matrix.corner')}</th>
            {urgencies.map((urgency) => (
              <th key={urgency} scope="col">
                {words(`urgency.degree${urgency}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {impacts.map((impact) => (
            <tr key={impact}>
              <th scope="row">{words(`impact.degree${impact}`)}</th>
              {urgencies.map((urgency) => {
                const priority = priorityOf(impact, urgency);
                return (
                  <td key={urgency}>
                    <button
                      type="button"
                      className={styles['square']}
                      data-priority={priority}
                      aria-pressed={problem.impact === impact && problem.urgency === urgency}
                      aria-label={t('matrix.choose', {
                        impact: words(`impact.degree${impact}`),
                        urgency: words(`urgency.degree${urgency}`),
                        priority,
                      })}
                      onClick={() => choose(impact, urgency)}
                    >
                      {priority}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};
