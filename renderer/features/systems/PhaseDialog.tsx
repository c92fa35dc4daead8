import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import type { MoveWords } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { fail, ok } from '#domain/result.ts';
import { phaseNeedsReason } from '#domain/systems/phases.ts';
import type { System, SystemPhase } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import { useChangeSystemPhaseMutation } from '#state/systems.ts';
import { parsePhaseChange, type PhaseForm } from './phase-form.ts';
import styles from './systems.module.css';

type PhaseDialogProps = {
  readonly system: System;
  readonly to: SystemPhase;
  /** What was said of what is lacking, when something was. */
  readonly words: MoveWords;
  readonly onClose: () => void;
};

/** Moves a system on in its life: from when, and why. */
export const PhaseDialog = ({ system, to, words, onClose }: PhaseDialogProps) => {
  const t = useT('systems');
  const of = useT('fields');
  const format = useFormat();
  const today = useToday();
  const [change] = useChangeSystemPhaseMutation();
  const { name } = system;
  const phase = of(`phase.${to}`);
  const values: PhaseForm = { to, on: today, reason: words.reason };
  const form = useDomainForm({
    values,
    parse: (typed: PhaseForm) => parsePhaseChange(typed, system, today),
    onSave: async (typed: PhaseForm) => {
      const parsed = parsePhaseChange(typed, system, today);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      const wish = { id: system.id, ...parsed.value, overrides: words.overrides };
      const changed = await change(wish).unwrap();
      return changed.ok ? ok(null) : changed;
    },
    onSaved: () => {
      notify.done(t('phase.changed', { name, phase }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('phase.title', { name, phase })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>
          {t('phase.from', {
            phase: of(`phase.${system.phase}`),
            date: format.date(system.phaseSince),
          })}
        </p>
        <DateField name="on" label={t('phase.on')} />
        <TextAreaField
          name="reason"
          label={t('phase.reason')}
          hint={t('phase.reasonHint')}
          isRequired={phaseNeedsReason(system.phase, to) || words.overrides.length > 0}
        />
        <FormBar action={t('phase.save')} />
      </Form>
    </Modal>
  );
};
