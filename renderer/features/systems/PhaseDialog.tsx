import { useWatch } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { fail, ok } from '#domain/result.ts';
import { phaseNeedsReason, phaseTransitions } from '#domain/systems/phases.ts';
import type { System, SystemPhase } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import { useChangeSystemPhaseMutation } from '#state/systems.ts';
import { parsePhaseChange, type PhaseForm } from './phase-form.ts';
import styles from './systems.module.css';

type PhaseDialogProps = { readonly system: System; readonly onClose: () => void };

const PhaseFields = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const of = useT('fields');
  const chosen = useWatch<PhaseForm, 'to'>({ name: 'to' });
  const choices: readonly SystemPhase[] = phaseTransitions[system.phase];
  const to = choices.find((phase) => phase === chosen);
  return (
    <>
      <SelectField
        name="to"
        label={t('phase.to')}
        options={choices.map((value) => ({ value, label: of(`phase.${value}`) }))}
      />
      <DateField name="on" label={t('phase.on')} />
      <TextAreaField
        name="reason"
        label={t('phase.reason')}
        hint={t('phase.reasonHint')}
        isRequired={to !== undefined && phaseNeedsReason(system.phase, to)}
      />
    </>
  );
};

/** Moves a system on in its life: where to, from when, and why. */
export const PhaseDialog = ({ system, onClose }: PhaseDialogProps) => {
  const t = useT('systems');
  const of = useT('fields');
  const format = useFormat();
  const today = useToday();
  const [change] = useChangeSystemPhaseMutation();
  const { name } = system;
  const values: PhaseForm = { to: phaseTransitions[system.phase][0] ?? '', on: today, reason: '' };
  const form = useDomainForm({
    values,
    parse: (typed: PhaseForm) => parsePhaseChange(typed, system, today),
    onSave: async (typed: PhaseForm) => {
      const parsed = parsePhaseChange(typed, system, today);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      const { to } = parsed.value;
      const changed = await change({ id: system.id, ...parsed.value }).unwrap();
      return changed.ok ? ok(to) : changed;
    },
    onSaved: (to) => {
      notify.done(t('phase.changed', { name, phase: of(`phase.${to}`) }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('phase.title', { name })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>
          {t('phase.from', {
            phase: of(`phase.${system.phase}`),
            date: format.date(system.phaseSince),
          })}
        </p>
        <PhaseFields system={system} />
        <FormBar action={t('phase.save')} />
      </Form>
    </Modal>
  );
};
