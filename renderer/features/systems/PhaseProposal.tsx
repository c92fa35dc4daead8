import { IconArrowsExchange } from '@tabler/icons-react';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useChangeSystemPhaseMutation, useGetSystemStepsQuery } from '#state/systems.ts';
import styles from './systems.module.css';

/** What the work on a system says of its phase, where that is another than it has: one click agrees. */
export const PhaseProposal = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const of = useT('fields');
  const today = useToday();
  const { data } = useGetSystemStepsQuery(system.id);
  const [change] = useChangeSystemPhaseMutation();
  const to = data?.proposed ?? null;
  if (to === null) return null;
  const phase = of(`phase.${to}`);
  const agree = (): Promise<boolean> =>
    runCommand(change({ id: system.id, to, on: today, reason: '' }).unwrap(), () =>
      notify.done(t('phase.changed', { name: system.name, phase }), { undo: true }),
    );
  return (
    <section className={styles['proposal']} aria-label={t('proposal.label')}>
      <IconArrowsExchange size={16} aria-hidden="true" />
      <p>{t(`proposal.${to}`)}</p>
      <Button onClick={() => void agree()}>{t('proposal.agree', { phase })}</Button>
    </section>
  );
};
