import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseSystem } from '#domain/systems/parse-system.ts';
import { systemToForm, type SystemForm } from '#domain/systems/system-form.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useSaveSystemMutation } from '#state/systems.ts';
import { SystemFields } from './SystemFields.tsx';

type SystemDrawerProps = { readonly system: System; readonly onClose: () => void };

/** A system's facts, to change beside its page. Phase and responsibility are changed by their own commands. */
export const SystemDrawer = ({ system, onClose }: SystemDrawerProps) => {
  const t = useT('systems');
  const today = useToday();
  const [save] = useSaveSystemMutation();
  const form = useDomainForm({
    values: systemToForm(system),
    parse: (typed: SystemForm) => parseSystem(typed, { today }),
    onSave: (typed: SystemForm) =>
      save({ id: system.id, clientId: system.clientId, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={t('edit')} isOpen onClose={onClose}>
      <Form form={form}>
        <SystemFields />
        <FormBar />
      </Form>
    </Drawer>
  );
};
