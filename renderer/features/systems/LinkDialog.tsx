import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { emptyLinkForm, linkToForm, parseLink, type LinkForm } from '#domain/systems/link-form.ts';
import { linkKinds, type SystemLink } from '#domain/systems/system-link.ts';
import { criticalities, type System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useSaveSystemLinkMutation } from '#state/systems.ts';

type LinkDialogProps = {
  readonly system: System;
  readonly link: SystemLink | null;
  readonly onClose: () => void;
};

/** A tie from the system or to it. A circle, or a tie to itself, is refused in words. */
export const LinkDialog = ({ system, link, onClose }: LinkDialogProps) => {
  const t = useT('systems');
  const [save] = useSaveSystemLinkMutation();
  const { id: systemId, name } = system;
  const form = useDomainForm({
    values: link === null ? emptyLinkForm() : linkToForm(link, systemId),
    parse: (typed: LinkForm) => parseLink(typed, systemId),
    onSave: (typed: LinkForm) => save({ id: link?.id ?? null, systemId, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('links.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('links.dialog', { name })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <FieldRow>
          <SelectField
            name="direction"
            label={t('links.direction')}
            options={[
              { value: 'from', label: t('links.goesFrom', { name }) },
              { value: 'to', label: t('links.goesTo', { name }) },
            ]}
          />
          <SelectField
            name="kind"
            label={t('links.column.kind')}
            options={linkKinds.map((value) => ({ value, label: t(`links.from.${value}`) }))}
          />
        </FieldRow>
        <SystemField
          name="otherId"
          label={t('links.column.other')}
          clientId={null}
          firstClientId={system.clientId}
          isRequired
        />
        <SelectField
          name="criticality"
          label={t('links.column.criticality')}
          options={criticalities.map((value) => ({ value, label: t(`criticality.${value}`) }))}
        />
        <TextAreaField name="note" label={t('links.column.note')} />
        <FormBar />
      </Form>
    </Modal>
  );
};
