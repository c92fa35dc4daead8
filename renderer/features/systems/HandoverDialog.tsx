import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { useDefaultItems } from '#components/handovers/use-default-items.ts';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import {
  emptyHandoverForm,
  handoverToForm,
  parseHandover,
  type HandoverForm,
} from '#domain/systems/handover-form.ts';
import { handoverReasons, type Handover } from '#domain/systems/handover.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useSaveHandoverMutation } from '#state/handovers.ts';
import { useToday } from '#state/session.ts';
import { HandoverItems } from './HandoverItems.tsx';
import { useState } from 'react';

type HandoverDialogProps = {
  readonly system: System;
  /** The planned one; null plans a new one. */
  readonly handover: Handover | null;
  readonly onClose: () => void;
};

/** A handover: to whom and when, what is gone through, the time side by side, and when the client was told. */
export const HandoverDialog = ({ system, handover, onClose }: HandoverDialogProps) => {
  const t = useT('continuity');
  const today = useToday();
  const defaultItems = useDefaultItems();
  const [save] = useSaveHandoverMutation();
  // Made once: each drawing would make other ids.
  const [begun] = useState<HandoverForm>(() =>
    handover === null
      ? { ...emptyHandoverForm(today), items: defaultItems() }
      : handoverToForm(handover),
  );
  const form = useDomainForm({
    values: begun,
    parse: (typed: HandoverForm) => parseHandover(typed, { today }),
    onSave: (typed: HandoverForm) =>
      save({ id: handover?.id ?? null, systemId: system.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('handover.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal
      title={t('handover.dialog', { name: system.name })}
      isOpen
      onClose={onClose}
      size="large"
    >
      <Form form={form} isGuarded={false}>
        <FieldRow>
          <PersonField name="toPersonId" label={t('handover.to')} on={today} isRequired />
          <DateField name="plannedOn" label={t('handover.plannedOn')} />
          <SelectField
            name="reason"
            label={t('handover.reason')}
            options={handoverReasons.map((value) => ({
              value,
              label: t(`handover.reasons.${value}`),
            }))}
          />
        </FieldRow>
        <HandoverItems />
        <FieldRow>
          <TextField name="shadow" label={t('handover.shadow')} hint={t('handover.shadowHint')} />
          <DateField name="clientInformedOn" label={t('handover.clientInformedOn')} />
        </FieldRow>
        <TextAreaField name="note" label={t('handover.note')} />
        <FormBar />
      </Form>
    </Modal>
  );
};
