import { useState } from 'react';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { Button } from '#components/Button.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import { Anchor } from './Anchor.tsx';
import { RiskDialog } from './RiskDialog.tsx';
import styles from './problems.module.css';

type ProblemRiskProps = { readonly task: LifecycleTask; readonly problem: Problem };

/** The risk that the client lives with, and the day on which it is looked at again. */
export const ProblemRisk = ({ task, problem }: ProblemRiskProps) => {
  const t = useT('problemRecords');
  const format = useFormat();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const { acceptedRisk: risk, status } = problem;
  const canAccept = status === 'rca' || status === 'known-error' || status === 'risk-accepted';
  return (
    <Anchor id="risk">
      <Section
        title={t('risk.title')}
        actions={
          canAccept ? (
            <Button onClick={() => setOpen(true)}>
              {t(risk === null ? 'risk.accept' : 'risk.again')}
            </Button>
          ) : null
        }
      >
        {risk === null ? (
          <p className={styles['soft']}>{t('risk.empty')}</p>
        ) : (
          <>
            <p className={styles['text']}>{risk.reason}</p>
            <KeyValues
              columns={2}
              items={[
                { label: t('risk.acceptedBy'), value: risk.acceptedBy },
                {
                  label: t('risk.reviewOn'),
                  value:
                    risk.reviewOn <= today ? (
                      <StatusBadge
                        tone="bad"
                        label={t('risk.due', { date: format.date(risk.reviewOn) })}
                      />
                    ) : (
                      format.date(risk.reviewOn)
                    ),
                },
              ]}
            />
          </>
        )}
      </Section>
      {isOpen ? <RiskDialog task={task} onClose={() => setOpen(false)} /> : null}
    </Anchor>
  );
};
